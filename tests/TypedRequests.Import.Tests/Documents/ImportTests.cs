using TypedRequests.Import.Tests.Harness;

namespace TypedRequests.Import.Tests.Documents;

/// <summary>What is written for what a document says, one thing at a time. Everything here compiles too.</summary>
public sealed class ImportTests
{
    [Fact]
    public Task RequiredAndOptionalParametersHaveTheirPlacesAndNames() => WritesAsync(
        """
        "/users/{user-id}/files": { "get": { "operationId": "listFiles", "parameters": [
          { "name": "per_page", "in": "query", "schema": { "type": "integer" } },
          { "name": "user-id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } },
          { "name": "X-Trace", "in": "header", "schema": { "type": "string" } },
          { "name": "event", "in": "query", "required": true, "schema": { "type": "array", "items": { "type": "string" } }, "explode": false },
          { "name": "filter", "in": "query", "style": "deepObject", "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } ],
          "responses": { "204": { "description": "" } } } }
        """,
        "[Get(\"/users/{user-id}/files\")]",
        "Task ListFiles(",
        "[Path(\"user-id\")] Guid userId,",
        "[Query(Style = QueryStyle.Csv)] IReadOnlyList<string> @event,",
        "int? perPage = null,",
        "[Header(\"X-Trace\")] string? xTrace = null,",
        "[Query(\"filter\", Style = QueryStyle.DeepObject)] ListFilesFilter? filter = null,",
        "CancellationToken cancellationToken = default);");

    [Fact]
    public Task PagesErrorsAndEmptyAnswersAreSaid() => WritesAsync(
        """
        "/items": { "get": { "operationId": "items", "parameters": [ { "name": "page", "in": "query", "schema": { "type": "integer" } } ], "responses": {
            "200": { "description": "", "headers": { "Link": { "schema": { "type": "string" } } }, "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/item" } } } } },
            "404": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/problem" } } } },
            "default": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/problem" } } } } } } },
        "/item": { "get": { "operationId": "item", "deprecated": true, "responses": { "204": { "description": "" }, "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/item" } } } } } } }
        """,
        "Paged<Item> Items(int? page = null);",
        "[Error<Problem>(404)]",
        "[Error<Problem>]",
        "[Obsolete(",
        "Task<Item?> Item(CancellationToken cancellationToken = default);",
        "public sealed record Item(long Id, string? Name = null);");

    [Fact]
    public Task APatchSaysNull() => WritesAsync(
        """
        "/item": { "patch": { "operationId": "change", "requestBody": { "required": true, "content": { "application/json": { "schema": { "type": "object", "required": ["id", "note"], "properties": {
            "id": { "type": "integer", "format": "int32" }, "title": { "type": "string" }, "body": { "type": "string", "nullable": true }, "note": { "type": "string", "nullable": true } } } } } }, "responses": { "204": { "description": "" } } } }
        """,
        "Task Change(ChangeRequest body, CancellationToken cancellationToken = default);",
        "int Id,",
        "[property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Note,",
        "string? Title = null,",
        "Optional<string?> Body = default");

    [Fact]
    public Task UnionsAreToldApartByConstants() => WritesAsync(
        """
        "/event": { "get": { "operationId": "event", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "oneOf": [
            { "title": "opened", "type": "object", "required": ["type", "by"], "properties": { "type": { "type": "string", "enum": ["opened"] }, "by": { "type": "string" } } },
            { "title": "closed", "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["closed"] } } } ] } } } } } } },
        "/label": { "post": { "operationId": "label", "requestBody": { "required": true, "content": { "application/json": { "schema": { "oneOf": [ { "type": "string" }, { "type": "array", "items": { "type": "string" } } ] } } } }, "responses": { "204": { "description": "" } } } }
        """,
        "[JsonUnion(typeof(EventResponseOpened), typeof(EventResponseClosed))]",
        "public interface EventResponse;",
        "public sealed record EventResponseOpened(string By) : EventResponse",
        "[JsonConst] public const string Type = \"opened\";",
        "public abstract record TextOrTexts",
        "public sealed record Text(string Value) : TextOrTexts;");

    [Fact]
    public Task WhatExamplesContradictIsRelaxed() => WritesAsync(
        """
        "/item": { "get": { "operationId": "item", "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "object", "required": ["a", "b", "c"], "properties": { "a": { "type": "string" }, "b": { "type": "string" }, "c": { "type": "string" } } },
            "example": { "a": "x", "b": null } } } } } } }
        """,
        "// Never null in the document, and null in its example /paths/~1item/get/responses/200/content/application~1json/example",
        "string? B,",
        "// Required by the document, and missing in its example /paths/~1item/get/responses/200/content/application~1json/example",
        "string? C = null");

    [Fact]
    public Task FormsFilesAndEventsAreBodies() => WritesAsync(
        """
        "/form": { "post": { "operationId": "send", "requestBody": { "required": true, "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "required": ["To"], "properties": { "To": { "type": "string" }, "Tags": { "type": "array", "items": { "type": "string" } } } } } } }, "responses": { "204": { "description": "" } } } },
        "/file": { "post": { "operationId": "upload", "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": { "type": "object", "required": ["file"], "properties": { "file": { "type": "string", "format": "binary" }, "title": { "type": "string" } } } } } }, "responses": { "200": { "description": "", "content": { "image/png": { "schema": { "type": "string", "format": "binary" } } } } } } },
        "/stream": { "get": { "operationId": "stream", "responses": { "200": { "description": "", "content": { "text/event-stream": { "schema": { "$ref": "#/components/schemas/item" } } } } } } },
        "/raw": { "put": { "operationId": "write", "requestBody": { "required": true, "content": { "text/markdown": { "schema": { "type": "string" } } } }, "responses": { "200": { "description": "", "content": { "text/plain": { "schema": { "type": "string" } } } } } } }
        """,
        "Task Send([Form] SendRequest form, CancellationToken cancellationToken = default);",
        "Task<Stream> Upload([Part] FilePart file, [Part] string? title = null, CancellationToken cancellationToken = default);",
        "IAsyncEnumerable<Item> Stream();",
        "Task<string> Write([Body(ContentType = \"text/markdown\")] string body, CancellationToken cancellationToken = default);");

    [Fact]
    public Task EqualEnumsAreOneAndAnswersKeepWhatIsNew() => WritesAsync(
        """
        "/a": { "get": { "operationId": "a/list", "parameters": [ { "name": "direction", "in": "query", "schema": { "type": "string", "enum": ["asc", "desc"] } } ], "responses": { "204": { "description": "" } } } },
        "/b": { "get": { "operationId": "b/list", "parameters": [ { "name": "direction", "in": "query", "schema": { "type": "string", "enum": ["desc", "asc"] } } ], "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "type": "object", "required": ["state"], "properties": { "state": { "type": "string", "enum": ["in progress", "+1", "-1"] } } } } } } } } }
        """,
        "Direction? direction = null",
        "public enum Direction { Asc, Desc }",
        "[JsonStringEnumMemberName(\"in progress\")] InProgress,",
        "[JsonStringEnumMemberName(\"+1\")] Plus1,",
        "[JsonStringEnumMemberName(\"-1\")] Minus1,",
        "[JsonFallback] Unknown,");

    private static async Task WritesAsync(string paths, params string[] lines)
    {
        var result = Imported.Run("""{ "openapi": "3.0.3", "info": { "title": "Items API" }, "servers": [ { "url": "https://api.example.com" } ], "paths": {""" + paths + """
            }, "components": { "schemas": {
              "item": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer" }, "name": { "type": "string", "nullable": true } } },
              "problem": { "type": "object", "required": ["message"], "properties": { "message": { "type": "string" } } } } } }
            """);
        var text = string.Concat(result.Files.Select(static file => file.Text));
        foreach (var line in lines) Assert.Contains(line, text);
        Assert.Empty(await Imported.ComplaintsAsync(result));
    }
}
