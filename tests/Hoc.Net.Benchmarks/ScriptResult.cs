namespace Hoc.Net.Benchmarks;

/// <summary>The times of one part of a script: of its first run, and when it has run often.</summary>
internal sealed record ScriptResult(string Name, Sample OurFirst, Sample OurSteady, Sample TheirFirst, Sample TheirSteady);
