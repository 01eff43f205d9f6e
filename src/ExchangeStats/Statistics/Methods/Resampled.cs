namespace ExchangeStats.Statistics.Methods;

/// <summary>What a bootstrap gives: the figure itself, its standard error and its interval.</summary>
internal readonly record struct Resampled(double Estimate, double StandardError, ConfidenceInterval Interval);
