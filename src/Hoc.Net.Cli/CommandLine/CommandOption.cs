using Hoc.Net.Cli.Running;

namespace Hoc.Net.Cli.CommandLine;

/// <summary>An option of the command line.</summary>
/// <param name="Names">Its names; help shows them in this order.</param>
/// <param name="Value">What help calls its value; null for an option without one.</param>
/// <param name="Help">What it does; null keeps it off the help page.</param>
/// <param name="Apply">What it changes about the run, given its value; throws <see cref="UsageException"/> when the value makes no sense.</param>
internal sealed record CommandOption(string[] Names, string? Value, string? Help, Func<RunRequest, string, RunRequest> Apply);
