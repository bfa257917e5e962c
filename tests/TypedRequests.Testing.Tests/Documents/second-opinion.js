// node second-opinion.js <node_modules> <document> <requests>: what openapi-backend says of each request, a line of JSON each.
const [modules, document, requests] = process.argv.slice(2);
const { OpenAPIBackend } = require(modules + '/openapi-backend');
const addFormats = require(modules + '/ajv-formats').default;
const fs = require('fs');

const definition = JSON.parse(fs.readFileSync(document, 'utf8'));
// It knows operations by their id only.
for (const [path, item] of Object.entries(definition.paths))
    for (const verb of ['get', 'put', 'post', 'delete', 'patch'])
        if (item[verb]) item[verb].operationId ||= `${verb} ${path}`;
const api = new OpenAPIBackend({
    definition, apiRoot: '/v1', quick: true,
    ajvOpts: { strict: false, coerceTypes: false }, customizeAjv: ajv => { addFormats(ajv); return ajv; },
});
api.init().then(() => {
    for (const request of JSON.parse(fs.readFileSync(requests, 'utf8'))) {
        const operation = api.matchOperation(request);
        const result = operation ? api.validateRequest(request, operation) : { errors: [{ message: 'no operation' }] };
        console.log(JSON.stringify({ valid: !(result.errors && result.errors.length), why: (result.errors || []).map(error => error.instancePath + ' ' + error.message).join('; ') }));
    }
});
