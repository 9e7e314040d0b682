// Runs before the body is read, so that of a long report only the open sheet is ever laid out.
document.documentElement.classList.add('live');
