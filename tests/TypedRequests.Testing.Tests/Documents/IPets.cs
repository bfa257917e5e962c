namespace TypedRequests.Testing.Tests;

[TypedClient("https://pets.example/v1")]
public interface IPets
{
    [Get("/pets")]
    Task<IReadOnlyList<Pet>> ListPets([Header("X-Trace")] Guid trace, int? limit = null, IReadOnlyList<string>? kind = null);

    [Post("/pets")]
    Task<Response<Pet>> AddPet(NewPet pet);

    [Get("/pets/{id}")]
    [Error<PetProblem>(404)]
    Task<ApiResult<Pet, PetProblem>> GetPet(int id);

    [Delete("/pets/{id}")]
    Task DeletePet(int id);

    [Get("/pats")]
    Task<Pet> Misspelt();
}
