namespace Hoc.Net.Cli.CommandLine;

/// <summary>An option of a verb.</summary>
/// <param name="Names">Its names; help shows them in this order.</param>
/// <param name="Value">What help calls its value; null for an option without one.</param>
/// <param name="Help">What it does; null keeps it off the help page.</param>
/// <param name="Apply">What it changes about the request, given its value; throws <see cref="UsageException"/> when the value makes no sense.</param>
/// <typeparam name="TRequest">What the verb is asked for.</typeparam>
internal sealed record CommandOption<TRequest>(string[] Names, string? Value, string? Help, Func<TRequest, string, TRequest> Apply) : ICommandOption
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Choices { get; init; } = Value?.Contains('|') == true ? Value.Split('|') : [];
}
