namespace Hoc.Net.Compat.Running;

/// <summary>What became of a process.</summary>
/// <param name="ExitStatus">Its exit status; null when it did not end in its time.</param>
/// <param name="Seconds">How long it took on the wall clock, s.</param>
/// <param name="Output">What it printed, a character a byte.</param>
/// <param name="Errors">What it printed on standard error, a character a byte.</param>
internal sealed record ProcessResult(int? ExitStatus, double Seconds, string Output, string Errors);
