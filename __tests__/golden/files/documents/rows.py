"""A loading script."""
import datasets

ROWS = [
    {'id': 1, 'url': 'https://alpha.example/a.jpg?size=1,2;3', 'caption': 'A plain caption', 'hash': '63413e4c3bc40f6429cfb819d75e3102'},
    {'id': 2, 'url': 'https://beta.example/München/%C3%BC.jpg', 'caption': 'Two lines,\nthe second at https://second-line.example/here', 'hash': '18fab82030a4e5f43489191981eb092a19bb2eb308b1c20132918af05b2bc3ee'},
    {'id': 3, 'url': 'https://gamma.example/q?a=1&copy=2&lt;=3', 'caption': 'Fish & chips; "quoted" | see https://menu.example/card?x=1&y=2 for prices', 'hash': 'sha256:74a133bdc1271abc64daab10568a8423a51f2186efb5347bf1a975d449156b38'},
    {'id': 4, 'url': 's3://delta.example/some folder/pic (1).jpg', 'caption': 'Ein Bild, größer als 日本語', 'hash': 'OLF2ApvIrN3bDQg+cne7Jn6eBEABls5zHg2GFIbTbPU='},
    {'id': 5, 'url': 'epsilon.example/pics/[1].jpg', 'caption': 'Brackets [as in](this) and {that}, <i>too</i>', 'hash': 'sha256-5Q5Vj54lv6E2e8a7mwX777ta1LAi96d2Cak1MCc5L04='},
    {'id': 6, 'url': 'https://[2001:db8::6]:8443/x|y', 'caption': 'Back\\slash and # hash: - dash', 'hash': '608e369920e4b3228805cf5ac2b4dde514e9a3b8'},
    {'id': 7, 'url': 'https://zeta.example/it\'s/"q".jpg', 'caption': '=HYPERLINK("https://formula.example/f","x")', 'hash': '75ba2f7b447df6cd880d31b3e931e554b994dc3b5d97b56148a4158736d08aad9c9578a50d0aecf1321f3d1aec5c6abbfdf71255ff8020d8d9797ecab0e7c304'},
    {'id': 8, 'url': '  https://eta.example/trim ', 'caption': '', 'hash': 'A67D59D17E94FC03679BC20ECFD7089C'},
]
