namespace Hoc.Net.Cli.CommandLine;

/// <summary>A mistake on the command line; the message is a sentence for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
