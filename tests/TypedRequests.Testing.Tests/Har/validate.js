// Validates HAR files against the schema of HAR 1.2: node validate.js NODE_MODULES FILE…
const path = require('path');
const [modules, ...files] = process.argv.slice(2);
const load = require('module').createRequire(path.join(path.resolve(modules), 'validate.js'));

const Ajv = load('ajv');
const ajv = new Ajv({ allErrors: true });
ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-06.json'));
ajv.addSchema(load('har-schema'));
const validate = ajv.getSchema('har.json');

let failed = false;
for (const file of files) {
    const document = JSON.parse(require('fs').readFileSync(file, 'utf8'));
    if (validate(document)) console.log(`${path.basename(file)}: ${document.log.entries.length} entries, valid`);
    else {
        failed = true;
        for (const error of validate.errors) console.log(`${path.basename(file)}${error.dataPath} ${error.message}`);
    }
}

process.exit(failed ? 1 : 0);
