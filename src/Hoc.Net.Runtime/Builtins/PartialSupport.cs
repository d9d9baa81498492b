namespace Hoc.Net.Runtime.Builtins;

/// <summary>Which built-ins exist in part only, as their attributes say.</summary>
internal static class PartialSupport
{
    /// <summary>How help begins for what is taken and has no effect here.</summary>
    private const string Mark = "Accepted";

    /// <summary>What is missing; null for what exists whole.</summary>
    /// <param name="help">The sentence of help.</param>
    /// <param name="partly">What the attribute says is missing.</param>
    public static string? Of(string help, string? partly) =>
        partly ?? (help.StartsWith(Mark, StringComparison.Ordinal) ? "taken without effect" : null);
}
