'use strict';

const $ = id => document.getElementById(id);
let current = null;

async function ask(path, method = 'GET', body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body ? { 'Content-Type': 'application/json' } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
  } catch {
    throw new Error('The board cannot be reached. Check your connection, then try again.');
  }
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(answer?.detail ?? `The board answered ${response.status}. Try again in a moment.`);
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
  $('issues-state').textContent = issues.length ? '' : 'There are no issues yet.';
  $('issues').replaceChildren(...issues.map(issue => {
    const item = element('li');
    const link = element('a');
    link.href = `/issues/${issue.number}`;
    link.dataset.number = issue.number;
    link.append(element('b', '', issue.title), element('small', '', `#${issue.number} · `), element('small', `state ${issue.state}`, issue.state),
      element('small', 'count', ` · ${issue.comments} comments`));
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      open(issue, true).catch(failed);
    });
    item.append(link);
    return item;
  }));
}

function showComment(comment, isFresh) {
  if (document.querySelector(`[data-id="${comment.id}"]`)) return;
  const item = element('li', isFresh ? 'fresh' : '');
  item.dataset.id = comment.id;
  const who = element('div', 'who');
  who.append(element('span', 'avatar', comment.user.login[0]), element('b', '', comment.user.login), element('span', '', day(comment.createdAt)));
  const said = element('div', 'text');
  said.append(markdown(comment.body));
  item.append(who, said);
  $('comments').append(item);
  $('comments-state').textContent = '';
  if (isFresh) $('said').textContent = `New comment by ${comment.user.login}`;
}

async function open(issue, isChosen) {
  current = issue.number;
  document.title = `${issue.title} · Issue board`;
  document.querySelectorAll('#issues a').forEach(link => link.setAttribute('aria-current', String(Number(link.dataset.number) === current)));
  $('title').textContent = issue.title;
  $('meta').replaceChildren(element('span', `state ${issue.state}`, issue.state), ` · #${issue.number} by ${issue.user.login} on ${day(issue.createdAt)}`,
    ...issue.labels.map(label => element('span', 'label', label.name)));
  $('body').replaceChildren(markdown(issue.body ?? ''));
  $('comments').replaceChildren();
  $('comments-state').textContent = 'Loading the comments…';
  $('issue').hidden = false;
  // On a narrow screen the issue stands below the list: go there.
  if (isChosen) $('title').focus();
  if (isChosen && matchMedia('(max-width: 45rem)').matches) $('title').scrollIntoView({ block: 'start' });
  try {
    const comments = await ask(`/api/issues/${issue.number}/comments`);
    if (current !== issue.number) return;
    $('comments-state').textContent = comments.length ? '' : 'No comments yet. Be the first.';
    comments.forEach(comment => showComment(comment, false));
  } catch (error) {
    if (current === issue.number) $('comments-state').textContent = 'The comments could not be loaded.';
    throw error;
  }
}

function addressed(issues) {
  const number = Number(location.pathname.match(/^\/issues\/(\d+)$/)?.[1]);
  return issues.find(issue => issue.number === number) ?? issues.find(issue => issue.number === 482) ?? issues[0];
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
    $('text').focus();
  } catch (error) {
    failed(error);
  }
});

$('sign-out').addEventListener('click', async () => {
  try {
    await ask('/api/session', 'DELETE');
    showUser(null);
    $('sign-in').elements.login.focus();
  } catch (error) {
    failed(error);
  }
});

$('comment').addEventListener('submit', async event => {
  event.preventDefault();
  if (!$('text').value.trim()) {
    notice('A comment needs text.');
    $('text').focus();
    return;
  }
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
  const count = document.querySelector(`#issues a[data-number="${comment.issueNumber}"] .count`);
  if (count) count.textContent = ` · ${parseInt(count.textContent.slice(3), 10) + 1} comments`;
});

Promise.all([ask('/api/me'), ask('/api/issues')])
  .then(([user, issues]) => {
    showUser(user);
    showIssues(issues);
    addEventListener('popstate', () => open(addressed(issues), true).catch(failed));
    return issues.length ? open(addressed(issues), false) : undefined;
  })
  .catch(error => {
    if (!$('issues').children.length) $('issues-state').textContent = 'The issues could not be loaded. Reload the page to try again.';
    failed(error);
  });
