#!/bin/sh
BASE=https://base.example/d
curl -O "$BASE/a.jpg" x
curl -O https://contin\
ued.example/b
