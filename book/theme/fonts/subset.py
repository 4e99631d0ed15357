"""Makes the fonts of the book: subsets of the fonts that the crate typst-assets carries. README.md says how to run it."""

import pathlib
import sys

from fontTools import subset
from fontTools.misc.transform import Offset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

FACE = """
@font-face {{
    font-family: "{family}";{style}
    src: url("{file}") format("woff2");
    font-display: swap;
    unicode-range: {range};
}}
"""
HEAD = """\
/* The fonts of the book. Written by subset.py; README.md tells more. */

:root {
    --text-font: "Libertinus Serif", "Downhill Signs", Georgia, serif;
    --interface-font: system-ui, sans-serif;
    --math-font: "Downhill Math", "New Computer Modern Math", "Latin Modern Math", "STIX Two Math", math;
    --mono-font: "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
"""

SOURCES = pathlib.Path(sys.argv[1])
HERE = pathlib.Path(__file__).parent

# What a page of English text, names and signs of this book needs.
LATIN = (
    "20-7E A0-FF 131 152-153 2C6 2DA 2DC 300-304 307-308 30A 30C 391-3A1 3A3-3A9 3B1-3C9 3D1 3D5 3F5 2009 200A 2010-2015 "
    "2018-201A 201C-201E 2020-2022 2026 202F 2030 2032-2033 2039-203A 2044 2070 2074-208E 20AC 2122 2190-2195 21D2 "
    "2200 2202-2203 2206-2208 220F 2211-2213 2215 2217 221A 221D-221E 222B 2248 2260-2261 2264-2265 22C5 "
    "25A0-25A1 25B2 25B6 25BC 25C0 25CB 25CF"
)
# The signs of verdicts, which the face of the text does not have.
SIGNS = "2713 2717"
# Drawings made of characters, such as those of the terminal.
BOXES = "2500-2503 250C 2510 2514 2518 251C 2524 252C 2534 253C 2580-259F 2713 2717"
# Names of people, mostly.
LATIN_EXTENDED = "100-130 132-151 154-17F 192 218-21B 306 30B 326-328"

# What math-core makes of usual LaTeX: letters in italic, bold, script, double-struck and upright; operators, arrows, brackets.
MATH = (
    "20-7E A0 A8 AC AF B1 B4 B7 D7 F7 131 237 2C6-2C7 2D8-2DD 302-303 305 307-308 30C 331-332 391-3A1 3A3-3A9 3B1-3C9 3D1 "
    "3D5-3D6 3F0-3F1 3F5 2016 2018-2019 201C-201D 2020-2022 2026 2032-2034 203E 2061-2064 20D7 2102 210B 210E 2110 2112-2113 "
    "2115 211A-211B 211D 2124 212C 2130-2131 2133 2190-2195 21A6 21D0-21D4 2200 2202-2209 220B 220F-2213 2215-221E "
    "2225-222C 2234-2235 223C 2243 2245 2248 2254-2255 2260-2261 2264-2265 226A-226B 2272-2273 227A-227B 2282-2287 2295-2299 "
    "22A4-22A5 22C5-22C6 22EE-22F1 2308-230B 23DE-23DF 25A1 27E8-27E9 27F5-27FA 27FC FE00 "
    "1D400-1D4B5 1D4D0-1D4E9 1D538-1D56B 1D6A4-1D6A5 1D6A8-1D76F 1D7CE-1D7D7"
)
# Small letters and signs keep their forms for scripts (ssty), which Firefox takes: those of all others would double the file.
SMALL = "28-29 2A-2B 2C 30-39 3D 2032-2034 210E 2212 2217 22A4 1D44E-1D467 1D6FC-1D714"


def characters(ranges):
    found = []
    for part in ranges.split():
        first, _, last = part.partition("-")
        found += range(int(first, 16), int(last or first, 16) + 1)
    return found


def cut(source, target, ranges, features, family, style="", change=lambda font: None):
    """Writes one file and returns the rule that loads it."""
    font = TTFont(SOURCES / source)
    change(font)
    options = subset.Options()
    options.layout_features = features
    options.desubroutinize = True
    options.flavor = "woff2"
    options.drop_tables += ["FFTM", "PfEd"]
    # What this script writes is the same every time.
    font.recalcTimestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters(ranges))
    subsetter.subset(font)
    subset.save_font(font, HERE / target, options)
    print(f"{target}: {(HERE / target).stat().st_size} bytes")
    return FACE.format(family=family, style=style, file=target, range=written(set(font.getBestCmap())))


def written(kept):
    runs = []
    for character in sorted(kept):
        if runs and runs[-1][1] == character - 1:
            runs[-1][1] = character
        else:
            runs.append([character, character])
    return ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in runs)


def for_browsers(font):
    """What Chromium and Safari need to draw with this font what TeX draws."""
    # The licence asks for another name where the font is another one.
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = "Downhill Math"
        elif record.nameID == 6:
            record.string = "DownhillMath"
    font["CFF "].cff.fontNames[0] = "DownhillMath"
    cmap = font.getBestCmap()
    small = {cmap[character] for character in characters(SMALL) if character in cmap}
    alternates = None
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if hasattr(table, "alternates") and f"{cmap[0x2032]}" in table.alternates:
                alternates = table.alternates

    # Chromium never takes a form for scripts, so a prime, which stands in a script always, would be too small and too high.
    primes = {0x2032: None, 0x2033: None, 0x2034: None}
    for prime in primes:
        primes[prime] = alternates[cmap[prime]][0]
        small.discard(cmap[prime])
    for table in font["cmap"].tables:
        for prime, glyph in primes.items():
            if hasattr(table, "cmap") and prime in table.cmap:
                table.cmap[prime] = glyph
    for glyph in list(alternates):
        if glyph not in small:
            del alternates[glyph]

    # The arrow of \vec is drawn to the left of its place and takes no room there, so browsers centre nothing.
    move(font, cmap[0x20D7])

    # Browsers lower the index of a letter that has a descender, and raise that of one with an ascender. TeX does so for
    # fractions and the like, never for a letter.
    constants = font["MATH"].table.MathConstants
    constants.SubscriptBaselineDropMin.Value = 50
    constants.SuperscriptBaselineDropMax.Value = 330


def move(font, glyph):
    """Puts a glyph that lies left of its origin onto it, with its own width."""
    width, left = font["hmtx"][glyph]
    glyphs = font.getGlyphSet()
    top = font["CFF "].cff.topDictIndex[0]
    old = top.CharStrings[glyph]
    bounds = old.calcBounds(glyphs)
    new_width = round(bounds[2] - bounds[0])
    pen = T2CharStringPen(new_width, glyphs)
    glyphs[glyph].draw(TransformPen(pen, Offset(-bounds[0], 0)))
    top.CharStrings[glyph] = pen.getCharString(private=old.private, globalSubrs=old.globalSubrs)
    font["hmtx"][glyph] = (new_width, 0)


TEXT_FEATURES = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum", "case"]
STYLES = {"Regular": "", "Italic": "\n    font-style: italic;", "Bold": "\n    font-weight: bold;"}
rules = []
for name, style in STYLES.items():
    source = f"LibertinusSerif-{name}.otf"
    for ending, ranges in [("", LATIN), ("-extended", LATIN_EXTENDED)]:
        target = f"libertinus-serif-{name.lower()}{ending}.woff2"
        rules.append(cut(source, target, ranges, TEXT_FEATURES, "Libertinus Serif", style))
rules.append(cut("DejaVuSansMono.ttf", "downhill-signs.woff2", SIGNS, [], "Downhill Signs"))
rules.append(cut("DejaVuSansMono.ttf", "dejavu-sans-mono.woff2", LATIN + " " + BOXES, ["ccmp", "mark"], "DejaVu Sans Mono"))
rules.append(cut("NewCMMath-Book.otf", "downhill-math.woff2", MATH, ["ssty", "dtls"], "Downhill Math", change=for_browsers))
(HERE / "fonts.css").write_text(HEAD + "".join(rules), encoding="utf-8")
