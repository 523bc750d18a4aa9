// The API key of this tab. It comes from the fragment of the address, which no request contains, or from a field of a page.
(function () {
  const STORED = 'api-key';
  const given = /^#key=([\w-]{16,})$/.exec(location.hash);
  if (given) {
    sessionStorage.setItem(STORED, given[1]);
    history.replaceState(null, '', location.pathname + location.search);
  }
  window.apiKey = {
    get: () => sessionStorage.getItem(STORED) ?? '',
    set: (key) => sessionStorage.setItem(STORED, key),
    forget: () => sessionStorage.removeItem(STORED),
  };
})();
