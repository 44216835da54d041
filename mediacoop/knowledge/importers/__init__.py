"""Commands that write the files of ``data/generated`` from reference data; each names its source and licence."""
