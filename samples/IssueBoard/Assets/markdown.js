'use strict';

// What comments mostly use: paragraphs, fenced and inline code, **strong**, *emphasis*. Everything becomes text nodes, so no comment can bring markup of its own.
function markdown(text) {
  const made = document.createDocumentFragment();
  for (const [index, part] of text.split(/^```.*$/m).entries()) {
    if (index % 2 === 1) {
      const code = document.createElement('pre');
      code.append(Object.assign(document.createElement('code'), { textContent: part.replace(/^\n|\n$/g, '') }));
      made.append(code);
    } else {
      for (const paragraph of part.split(/\n{2,}/).filter(lines => lines.trim())) made.append(inline(document.createElement('p'), paragraph.trim()));
    }
  }
  return made;
}

function inline(parent, text) {
  const tags = { '`': 'code', '*': 'em', '**': 'strong' };
  let last = 0;
  for (const match of text.matchAll(/(`|\*\*|\*)(?!\s)(.+?)(?<!\s)\1/g)) {
    parent.append(text.slice(last, match.index), Object.assign(document.createElement(tags[match[1]]), { textContent: match[2] }));
    last = match.index + match[0].length;
  }
  parent.append(text.slice(last));
  return parent;
}
