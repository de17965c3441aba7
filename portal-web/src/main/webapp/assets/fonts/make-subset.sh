#!/bin/sh
# Makes the two web fonts, and the same for papers (PDF), from Debian's fonts-noto-core (needs packages fonttools and python3-brotli).
# Kazakh and Russian Cyrillic, basic Latin, digits, punctuation, « » – — … № ₸ ¼. Hinting dropped, kerning kept.
set -eu
cd "$(dirname "$0")"
PAPER=../../../../../../domain-ejb/src/main/resources/kz/kezdesu/paper
U='U+0020-007E,U+00A0,U+00A7,U+00A9,U+00AB,U+00AD,U+00B0,U+00B7,U+00BB-00BE,U+00D7'
U="$U,U+0401,U+0406,U+0410-044F,U+0451,U+0456"
U="$U,U+0492,U+0493,U+049A,U+049B,U+04A2,U+04A3,U+04AE-04B1,U+04BA,U+04BB,U+04D8,U+04D9,U+04E8,U+04E9"
U="$U,U+2009,U+2011,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+202F,U+20B8,U+2116"
for weight in Regular Bold; do
  pyftsubset "/usr/share/fonts/truetype/noto/NotoSans-$weight.ttf" --unicodes="$U" \
    --flavor=woff2 --no-hinting --layout-features='kern,tnum,ccmp,locl,mark' \
    --output-file="noto-sans-$(echo $weight | tr RB rb).woff2"
  pyftsubset "/usr/share/fonts/truetype/noto/NotoSans-$weight.ttf" --unicodes="$U" \
    --no-hinting --layout-features='kern,ccmp,locl,mark' \
    --output-file="$PAPER/noto-sans-$(echo $weight | tr RB rb).ttf"
done
