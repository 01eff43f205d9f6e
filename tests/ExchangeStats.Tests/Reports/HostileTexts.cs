namespace ExchangeStats.Tests.Reports;

/// <summary>Texts that would do something in some format if they were not escaped, and how a reader sees each of them on one line.</summary>
internal static class HostileTexts
{
    public static TheoryData<string, string> All { get; } = new()
    {
        { SmallBook.Hostile, SmallBook.Hostile },
        { "\" onload=\"alert(1)", "\" onload=\"alert(1)" },
        { "' onclick='alert(1)", "' onclick='alert(1)" },
        { "</title></style></script><img src=x onerror=alert(1)>", "</title></style></script><img src=x onerror=alert(1)>" },
        { "]]> --> <!-- &lt;b&gt; &amp;", "]]> --> <!-- &lt;b&gt; &amp;" },
        { "![x](https://example.org/x.png) `code` *bold* _low_ ~~gone~~", "![x](https://example.org/x.png) `code` *bold* _low_ ~~gone~~" },
        { "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0" },
        { "first\nsecond\r\nthird\tfourth", "first second third fourth" },
        { "nul\0 bell\a escape\u001b[31m", "nul\uFFFD bell\uFFFD escape\uFFFD[31m" },
        { "half \ud83d of a sign", "half \uFFFD of a sign" },
        { "\u202Egnp.exe\u202C and \u2066more", "\uFFFDgnp.exe\uFFFD and \uFFFDmore" },
        { "{{constructor.constructor('alert(1)')()}} ${7*7} <%= 7*7 %>", "{{constructor.constructor('alert(1)')()}} ${7*7} <%= 7*7 %>" },
        { "Зеленський 🇺🇦 é", "Зеленський 🇺🇦 é" },
    };
}
