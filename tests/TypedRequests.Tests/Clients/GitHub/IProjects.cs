using System.Text.Json.Serialization;
using static TypedRequests.Tests.Clients.GitHub.Data;

namespace TypedRequests.Tests.Clients.GitHub;

[TypedClient]
internal interface IProjects : IGitHub
{
    [Post("/projects/columns/{column}/cards")]
    Task<Card> CreateCard(long column, Note note);

    [Get("/projects/columns/{column}/cards")]
    Task<IReadOnlyCollection<Card>> ListCards(long column);

    [Get("/projects/columns/cards/{id}")]
    Task<Card> GetCard(long id);

    [Patch("/projects/columns/cards/{id}")]
    Task<Card> EditCard(long id, Note note);

    [Post("/projects/columns/cards/{id}/moves")]
    Task MoveCard(long id, Move move);

    [Delete("/projects/columns/cards/{id}")]
    Task DeleteCard(long id);

    internal sealed record Note([property: JsonPropertyName("note")] string Text);
}
