// node read-yaml.js <node_modules> <file>…: each file as one line of JSON, read by js-yaml with the core schema of YAML 1.2.
const yaml = require(process.argv[2] + '/js-yaml');
for (const file of process.argv.slice(3))
    console.log(JSON.stringify(yaml.load(require('fs').readFileSync(file, 'utf8'), { schema: yaml.CORE_SCHEMA })));
