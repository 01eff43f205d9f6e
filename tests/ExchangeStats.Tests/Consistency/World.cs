namespace ExchangeStats.Tests.Consistency;

/// <summary>What random claims may speak of: some phases, parties and categories of one exchange.</summary>
/// <param name="Phases">How many phases the exchange has.</param>
/// <param name="Parties">Single parties that people are returned to.</param>
/// <param name="Sums">Sums over parties that claims may speak of.</param>
/// <param name="Categories">Categories that claims may speak of, all among them.</param>
internal sealed record World(int Phases, Party[] Parties, Party[] Sums, Category[] Categories)
{
    public static readonly DateOnly Day = new(2025, 5, 23);

    private static readonly Category[] Everybody = [Category.All];
    private static readonly Category[] ByStatus = [Category.All, Category.Military, Category.Civilian];

    public static World[] All { get; } =
    [
        new(1, [Party.Ukraine], [], ByStatus),
        new(2, [Party.Ukraine], [], ByStatus),
        new(3, [Party.Ukraine], [], Everybody),
        new(3, [Party.Ukraine], [], ByStatus),
        new(1, [Party.Russia, Party.Ukraine], [Party.Both], ByStatus),
        new(2, [Party.Russia, Party.Ukraine], [Party.Both, Party.Of("UA+RU")], Everybody),
        new(1, [Party.Of("BY"), Party.Russia, Party.Ukraine], [Party.Both, Party.Of("UA+RU"), Party.Of("BY+RU")], [Category.All, Category.Military]),
        new(2, [Party.Russia, Party.Ukraine], [Party.Both], [Category.All, Category.Military, Category.Civilian]),
        new(2, [Party.Ukraine], [], [Category.All, Category.Military, Category.Civilian, new("officers", "rank"), new("pilots", "role", within: "military")]),
    ];

    public Exchange Exchange
    {
        get
        {
            var builder = Exchange.Between(Parties[0], Parties.Length > 1 ? Parties[1] : Party.Russia, Parties.Length > 2 ? Parties[2..] : []).WithId("may").Titled("May");
            for (var phase = 0; phase < Phases; phase++) builder = builder.Phase(Day.AddDays(phase), Array.Empty<PartyCount>());
            return builder.Build();
        }
    }

    /// <summary>Every kind of person that can be told apart: returned in a phase, to a party, and in which of the categories.</summary>
    public IEnumerable<Person> People =>
        from phase in Enumerable.Range(1, Phases)
        from party in Parties
        from codes in Person.Kinds(Categories)
        select new Person(phase, party, codes);
}
