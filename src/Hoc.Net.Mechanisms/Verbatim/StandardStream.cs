namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>stdin, stdout or stderr.</summary>
internal sealed record StandardStream(string Name);
