// Stands in for the real get-pixels, which brings `request` and its open vulnerabilities:
// escpos only needs it to load pictures from files and addresses, and Loket never does that.
module.exports = function getPixels(source, type, callback) {
  const done = typeof type === 'function' ? type : callback;
  done(new Error('pictures are never loaded through escpos'));
};
