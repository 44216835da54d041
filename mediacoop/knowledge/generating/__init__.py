"""Commands that write the files of ``data/generated``, each from one source; nobody edits those by hand."""
