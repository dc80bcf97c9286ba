"""A simple script as a user would write it: exact URLs of one column and a set of digests, with csv and hashlib.

   python3 bench/exact.py LIST CSV
"""
import csv
import hashlib
import sys

with open(sys.argv[1], encoding='utf-8') as file:
    listed = {bytes.fromhex(line.rstrip().split('\texpr-sha256:')[1]) for line in file}
hits = 0
with open(sys.argv[2], newline='', encoding='utf-8') as file:
    rows = csv.reader(file)
    column = next(rows).index('url')
    for row in rows:
        if hashlib.sha256(row[column].split('://', 1)[-1].encode()).digest() in listed:
            hits += 1
print(hits)
