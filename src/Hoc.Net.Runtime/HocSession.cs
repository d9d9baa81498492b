namespace Hoc.Net.Runtime;

/// <summary>One simulator: symbols, model, clock, random streams and output. Many may live in one process.</summary>
public sealed class HocSession
{
}
