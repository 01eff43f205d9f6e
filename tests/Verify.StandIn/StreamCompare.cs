namespace VerifyTests;

/// <summary>Compares what was received with what is kept, where equal bytes are not asked for.</summary>
/// <param name="received">What the test produced.</param>
/// <param name="verified">What is kept.</param>
/// <param name="context">What the settings of this snapshot add; nothing here.</param>
public delegate Task<CompareResult> StreamCompare(Stream received, Stream verified, IReadOnlyDictionary<string, object> context);
