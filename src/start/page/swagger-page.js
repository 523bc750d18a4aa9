// Gives Swagger UI the key of this tab, as its button "Authorize" would.
window.addEventListener('load', () => {
  const key = window.apiKey.get();
  let left = 100;
  const authorize = () => {
    // Null until Swagger UI has read the document.
    const done = key === '' || window.ui?.preauthorizeApiKey('api-key', key);
    if (!done && left-- > 0) setTimeout(authorize, 50);
  };
  authorize();
});

// Swagger UI has a dark mode, and leaves it to the page to choose.
const dark = matchMedia('(prefers-color-scheme: dark)');
const choose = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', choose);
choose();
