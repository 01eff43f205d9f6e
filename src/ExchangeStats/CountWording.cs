namespace ExchangeStats;

/// <summary>How firmly a number of people was said.</summary>
public enum CountWording
{
    /// <summary>No number was given. The default: a missing count is unknown, never zero.</summary>
    Unknown = 0,

    /// <summary>"390": this number and no other.</summary>
    Exactly,

    /// <summary>"about 100": this number, give or take a tolerance.</summary>
    About,

    /// <summary>"nearly 400": a little below this number.</summary>
    Nearly,

    /// <summary>"at least 8,000": this number or more.</summary>
    AtLeast,

    /// <summary>"more than 130": above this number.</summary>
    MoreThan,

    /// <summary>"up to 50": this number or fewer.</summary>
    AtMost,

    /// <summary>"fewer than 10": below this number.</summary>
    FewerThan,

    /// <summary>"10 to 20": from one number to another, both included.</summary>
    Between,
}
