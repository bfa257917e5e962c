namespace TypedRequests.Testing.Tests;

/// <summary>A small API, as its document.</summary>
internal static class PetDocument
{
    public const string Json = """
        {
          "openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "servers": [{"url": "https://pets.example/v1"}],
          "paths": {
            "/pets": {
              "get": {
                "operationId": "listPets",
                "parameters": [
                  {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}},
                  {"name": "kind", "in": "query", "schema": {"type": "array", "items": {"type": "string", "enum": ["cat", "dog"]}}},
                  {"name": "X-Trace", "in": "header", "required": true, "schema": {"type": "string", "format": "uuid"}},
                  {"name": "theme", "in": "cookie", "schema": {"type": "string", "enum": ["light", "dark"]}}
                ],
                "responses": {
                  "200": {"description": "d", "content": {"application/json": {"schema": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Pet"}}}}},
                  "default": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}, "example": {"title": "No pets today"}}}}
                }
              },
              "post": {
                "operationId": "addPet",
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewPet"}}}},
                "responses": {"201": {"description": "d", "headers": {"Location": {"required": true, "schema": {"type": "string", "example": "/v1/pets/7"}}},
                  "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}, "examples": {
                    "lying": {"value": {"id": "seven", "name": "Lie"}}, "cat": {"value": {"id": 7, "name": "Mia"}}, "dog": {"value": {"id": 8, "name": "Rex"}}}}}}}
              }
            },
            "/pets/mine": {"get": {"operationId": "myPet", "responses": {"200": {"description": "d", "content": {"application/json": {"example": {"id": 1, "name": "Mine"}}}}}}},
            "/pets/{id}": {
              "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
              "get": {"operationId": "getPet", "responses": {
                "200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}, "text/plain": {"example": "a pet"}}},
                "404": {"description": "d", "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}},
              "delete": {"responses": {"204": {"description": "d"}}}
            }
          },
          "components": {"schemas": {
            "NewPet": {"type": "object", "required": ["name"], "additionalProperties": false, "properties": {
              "id": {"type": "integer", "readOnly": true}, "name": {"type": "string", "minLength": 1}, "born": {"type": "string", "format": "date", "nullable": true}, "tags": {"type": "array", "items": {"type": "string"}}}},
            "Pet": {"type": "object", "required": ["id", "name"], "properties": {
              "id": {"type": "integer", "minimum": 1}, "name": {"type": "string", "pattern": "^[A-Z][a-z]{2,5}$"}, "friend": {"$ref": "#/components/schemas/Pet"}, "secret": {"type": "string", "writeOnly": true}}},
            "Problem": {"type": "object", "required": ["title"], "properties": {"title": {"type": "string"}}}
          }}
        }
        """;
}
