#!/bin/sh
# Rebuilds the two subset fonts: rebuild.sh FOLDER, where FOLDER holds Inter_400Regular.ttf and Inter_600SemiBold.ttf.
set -eu
here=$(dirname "$0")

latin="U+0020-007E,U+00A0-017F,U+018F,U+0192,U+01A0-01A1,U+01AF-01B0,U+0218-021B,U+0259"
marks="U+02BC,U+02C6-02C7,U+02D8-02DD,U+0300-0304,U+0306-030C,U+0327-0328"
cyrillic="U+0400-045F,U+0490-04FF"
punctuation="U+1E80-1E85,U+1E9E,U+2000-200A,U+2010-2015,U+2018-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044"
numbers="U+2070,U+2074-2079,U+2080-2089,U+20AC,U+20B4,U+20BD,U+2116,U+2122"
signs="U+2190-2199,U+2212,U+2215,U+221E,U+2248,U+2260,U+2264-2265"
shapes="U+25A0-25A1,U+25AA-25AB,U+25B2-25B3,U+25B6-25B7,U+25BC-25BD,U+25C0-25C1,U+25C6-25C7,U+25CB,U+25CF"

build() {
    pyftsubset "$1" --output-file="$here/$2" --layout-features='' --no-hinting \
        --drop-tables+=GPOS,GSUB,GDEF,STAT --name-IDs=0,1,2,4,5,6,13,14 \
        --unicodes="$latin,$marks,$cyrillic,$punctuation,$numbers,$signs,$shapes"
    "${PYTHON:-python3}" "$here/rename_family.py" "$here/$2" "$3"
}

build "$1/Inter_400Regular.ttf" ExchangeStatsSans-Regular.ttf "ExchangeStats Sans"
build "$1/Inter_600SemiBold.ttf" ExchangeStatsSans-SemiBold.ttf "ExchangeStats Sans SemiBold"
