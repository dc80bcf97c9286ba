# coding: utf-8
_URL = (
    "https://joined.example/"  # in two halves
    "archive.tar.gz"
)
_PATTERN = r'https://raw.example/(\d+)'
_HEX = "https:\x2f\x2fescaped.example\u002fa"
# see https://comment.example/page for more
datasets.load_dataset("golden-org/links")
