namespace Hoc.Net.Runtime.Builtins;

/// <summary>Marks a static method as a HOC function. It takes <see cref="CallArguments"/> or only doubles, and gives double, string, an object, a <see cref="Values.HocValue"/> or nothing.</summary>
/// <param name="name">The name in HOC.</param>
/// <param name="usage">How it is called, for help: <c>strcmp(a, b)</c>.</param>
/// <param name="help">One sentence on what it does, with units.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class HocFunctionAttribute(string name, string usage, string help) : Attribute
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

    /// <summary>Whether more arguments are a mistake, as in NEURON for functions of one number; elsewhere it ignores them.</summary>
    public bool IsStrict;
}
