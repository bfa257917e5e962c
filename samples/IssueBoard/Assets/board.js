'use strict';

const $ = id => document.getElementById(id);
let current = null;

async function ask(path, method = 'GET', body) {
  const response = await fetch(path, {
    method,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(answer?.detail ?? `The board answered ${response.status}.`);
  return answer;
}

function notice(text) {
  $('notice').textContent = text ?? '';
  $('notice').hidden = !text;
}

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

const day = text => new Date(text).toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });

function showUser(user) {
  $('sign-in').hidden = !!user;
  $('signed-in').hidden = !user;
  $('me').textContent = user?.login ?? '';
  $('signed-in').querySelector('.avatar').textContent = user?.login[0] ?? '';
  $('text').disabled = !user;
  $('comment').querySelector('button').disabled = !user;
  $('text').placeholder = user ? 'What do you think?' : 'Sign in to comment';
}

function showIssues(issues) {
  $('issues').replaceChildren(...issues.map(issue => {
    const item = element('li');
    const button = element('button');
    button.dataset.number = issue.number;
    button.append(element('b', '', issue.title), element('small', '', `#${issue.number} · `), element('small', `state ${issue.state}`, issue.state),
      element('small', 'count', ` · ${issue.comments} comments`));
    button.addEventListener('click', () => open(issue).catch(failed));
    item.append(button);
    return item;
  }));
}

function showComment(comment, isFresh) {
  if (document.querySelector(`[data-id="${comment.id}"]`)) return;
  const item = element('li', isFresh ? 'fresh' : '');
  item.dataset.id = comment.id;
  const who = element('div', 'who');
  who.append(element('span', 'avatar', comment.user.login[0]), element('b', '', comment.user.login), element('span', '', day(comment.createdAt)));
  item.append(who, element('p', 'text', comment.body));
  $('comments').append(item);
}

async function open(issue) {
  current = issue.number;
  document.querySelectorAll('#issues button').forEach(button => button.setAttribute('aria-current', String(Number(button.dataset.number) === current)));
  $('title').textContent = issue.title;
  $('meta').replaceChildren(element('span', `state ${issue.state}`, issue.state), ` · #${issue.number} by ${issue.user.login} on ${day(issue.createdAt)}`,
    ...issue.labels.map(label => element('span', 'label', label.name)));
  $('body').textContent = issue.body ?? '';
  $('comments').replaceChildren();
  $('issue').hidden = false;
  const comments = await ask(`/api/issues/${issue.number}/comments`);
  if (current === issue.number) comments.forEach(comment => showComment(comment, false));
}

function failed(error) {
  notice(error.message);
}

$('sign-in').addEventListener('submit', async event => {
  event.preventDefault();
  const form = new FormData(event.target);
  try {
    showUser(await ask('/api/session', 'POST', { login: form.get('login'), password: form.get('password') }));
    event.target.reset();
    notice();
  } catch (error) {
    failed(error);
  }
});

$('sign-out').addEventListener('click', () => ask('/api/session', 'DELETE').then(() => showUser(null)).catch(failed));

$('comment').addEventListener('submit', async event => {
  event.preventDefault();
  try {
    showComment(await ask(`/api/issues/${current}/comments`, 'POST', { body: $('text').value }), true);
    $('text').value = '';
    notice();
  } catch (error) {
    failed(error);
  }
});

const live = new EventSource('/api/live');
live.onopen = () => { $('live').textContent = 'live'; $('live').className = 'on'; };
live.onerror = () => { $('live').textContent = 'connecting…'; $('live').className = ''; };
live.addEventListener('comment', event => {
  const comment = JSON.parse(event.data);
  if (comment.issueNumber === current) showComment(comment, true);
  const count = document.querySelector(`#issues button[data-number="${comment.issueNumber}"] .count`);
  if (count) count.textContent = ` · ${parseInt(count.textContent.slice(3), 10) + 1} comments`;
});

Promise.all([ask('/api/me'), ask('/api/issues')])
  .then(([user, issues]) => {
    showUser(user);
    showIssues(issues);
    return open(issues.find(issue => issue.number === 482) ?? issues[0]);
  })
  .catch(failed);
