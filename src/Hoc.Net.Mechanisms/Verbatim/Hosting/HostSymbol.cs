using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Verbatim.Hosting;

/// <summary>A name of HOC.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it holds; none for functions, classes and sections.</param>
internal sealed record HostSymbol(string Name, HostValueKind Kind)
{
    /// <summary>The variables of a number or array.</summary>
    public IReadOnlyList<VariableReference> Variables { get; init; } = [];

    public Func<string> ReadText { get; init; } = static () => "";

    public Action<string> WriteText { get; init; } = static _ => { };

    public Func<object?> ReadObject { get; init; } = static () => null;

    public Action<object?> WriteObject { get; init; } = static _ => { };

    /// <summary>True for a function that can be called.</summary>
    public bool IsFunction { get; init; }

    /// <summary>The object whose member it is; null at top level.</summary>
    public object? Owner { get; init; }
}
