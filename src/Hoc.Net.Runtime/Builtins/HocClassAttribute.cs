namespace Hoc.Net.Runtime.Builtins;

/// <summary>Marks a <see cref="Objects.HocObject"/> as a class that HOC's <c>new</c> makes, by its constructor that takes <see cref="CallArguments"/>.</summary>
/// <param name="name">The name in HOC.</param>
/// <param name="usage">How it is called, for help: <c>strcmp(a, b)</c>.</param>
/// <param name="help">One sentence on what it does, with units.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HocClassAttribute(string name, string usage, string help) : Attribute
{
    /// <summary>The name in HOC.</summary>
    public string Name { get; } = name;

    /// <summary>How it is called.</summary>
    public string Usage { get; } = usage;

    /// <summary>What it does.</summary>
    public string Help { get; } = help;

    /// <summary>The fewest arguments.</summary>
    public int Least; // fields: reflection would compile a stub for each property it sets, at start-up

    /// <summary>The most arguments.</summary>
    public int Most = int.MaxValue;

    /// <summary>What is missing compared with NEURON; null for what exists whole.</summary>
    public string? Partly;
}
