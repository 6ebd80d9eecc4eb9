// What is loaded with `require` does not run in a browser, and only a browser has elements to define.
