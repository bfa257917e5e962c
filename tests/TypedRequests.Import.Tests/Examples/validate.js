// Prints each example of a body that its schema does not allow, as ajv sees it: method, path, place, example. Arguments: node_modules, document.
const [modules, file] = process.argv.slice(2);
const Ajv = require(modules + '/ajv').default;
const document = JSON.parse(require('fs').readFileSync(file, 'utf8'));

// A schema of OpenAPI 3.0 as one of JSON Schema.
function convert(schema) {
  if (Array.isArray(schema)) return schema.map(convert);
  if (schema === null || typeof schema !== 'object') return schema;
  const result = {};
  for (const name of Object.keys(schema)) {
    if (name === 'enum' || name === 'const') result[name] = schema[name];
    else if (name !== 'example' && name !== 'examples' && name !== 'default' && name !== 'nullable') result[name] = convert(schema[name]);
    else if (schema[name] !== null && typeof schema[name] === 'object' && schema[name].type) result[name] = convert(schema[name]); // a property of that name
  }
  for (const bound of ['Minimum', 'Maximum']) {
    const exclusive = 'exclusive' + bound;
    if (result[exclusive] === true) { result[exclusive] = result[bound.toLowerCase()]; delete result[bound.toLowerCase()]; }
    if (result[exclusive] === false) delete result[exclusive];
  }
  return schema.nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}

const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, logger: false });
const schemas = {};
for (const [name, schema] of Object.entries((document.components || {}).schemas || {})) schemas[name] = convert(schema);
ajv.addSchema({ components: { schemas } }, 'document');
const own = schema => JSON.parse(JSON.stringify(schema).replace(/"#\/components/g, '"document#/components'));
const follow = value => {
  while (value && value.$ref) value = value.$ref.slice(2).split('/').map(name => name.replace(/~1/g, '/').replace(/~0/g, '~')).reduce((inner, name) => inner[name], document);
  return value;
};

function check(method, path, place, content) {
  for (const [type, media] of Object.entries(content || {})) {
    const examples = media.examples ? Object.entries(media.examples) : media.example !== undefined ? [['', { value: media.example }]] : [];
    if (!media.schema || examples.length === 0) continue;
    const validate = ajv.compile(own(convert(media.schema)));
    for (const [name, example] of examples) {
      const { value } = follow(example) || {};
      if (value !== undefined && !validate(value)) console.log(`${method.toUpperCase()} ${path} ${place} ${type} ${name}`);
    }
  }
}

for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!operation.responses) continue;
    for (const [status, response] of Object.entries(operation.responses)) check(method, path, status, follow(response).content);
    if (operation.requestBody) check(method, path, 'body', follow(operation.requestBody).content);
  }
}
