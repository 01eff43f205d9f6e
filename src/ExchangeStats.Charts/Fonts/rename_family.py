"""Gives a font a family name of its own: rename_family.py FONT FAMILY"""
import sys

from fontTools.ttLib import TTFont

path, family = sys.argv[1:]
font = TTFont(path, recalcTimestamp=False)
table = font["name"]
table.names = [record for record in table.names if record.nameID in (0, 1, 2, 4, 5, 6, 13, 14)]
for record in table.names:
    if record.nameID in (1, 4):
        record.string = family
    elif record.nameID == 2:
        record.string = "Regular"
    elif record.nameID == 6:
        record.string = family.replace(" ", "")
font.save(path)
