"""Draws with matplotlib what the chart benchmarks draw, and prints the median milliseconds of each, separated by a tab.

Not needed by the tests. Debian: apt-get install python3-matplotlib.
"""
import datetime
import io
import statistics
import subprocess
import sys
import time

FIRST = "first chart of a fresh process"


def draw(kind, days, ukraine, russia, target):
    figure, axes = plt.subplots(figsize=(9, 5), dpi=100)
    axes.step(days, ukraine, where="post", linewidth=6, color="#0B7285")
    if russia is not None:
        axes.step(days, russia, where="post", linewidth=2.5, color="#A85F00")
    if target is not None:
        axes.axhline(target, linestyle="--", color="#6B7680")
        axes.text(days[0], target, "Agreed: 1,000 on each side")
    axes.set_title("Three phases brought home 1,000 people on each side", loc="left", fontweight="semibold")
    axes.text(days[-1], ukraine[-1], "Ukraine")
    axes.text(days[-1], ukraine[-1], "Russia", va="top")
    axes.set_ylim(bottom=0)
    axes.grid(axis="y")
    figure.text(0.02, 0.02, "Sources: President of Ukraine; Russian Ministry of Defence")
    file = io.BytesIO()
    figure.savefig(file, format=kind)
    plt.close(figure)


def median(runs, *arguments):
    for _ in range(2):
        draw(*arguments)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        draw(*arguments)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


if sys.argv[1:] == ["first"]:
    start = time.perf_counter()

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy

three = [datetime.date(2025, 5, 22), datetime.date(2025, 5, 23), datetime.date(2025, 5, 24), datetime.date(2025, 5, 25), datetime.date(2025, 5, 26)]
totals = [0, 390, 697, 1000, 1000]

if sys.argv[1:] == ["first"]:
    draw("png", three, totals, totals, 1000)
    print((time.perf_counter() - start) * 1000)
    sys.exit()

first = sorted(float(subprocess.run([sys.executable, __file__, "first"], capture_output=True, text=True, check=True).stdout) for _ in range(5))[2]
print(f"{FIRST}\t{first}")
for kind in ("svg", "png"):
    print(f"{kind} of an exchange\t{median(15, kind, three, totals, totals, 1000)}")
    history = [datetime.date(2022, 3, 1) + datetime.timedelta(days=16 * i) for i in range(97)]
    print(f"{kind} of the history\t{median(15, kind, history, [88 * i for i in range(97)], [77 * i for i in range(97)], None)}")
    long = numpy.datetime64("2016-01-01") + numpy.arange(1_000_000) // 274
    print(f"{kind} of a million points\t{median(5, kind, long, numpy.cumsum(numpy.arange(1_000_000) % 7), None, None)}")
