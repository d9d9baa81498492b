namespace Hoc.Net.Runtime.Builtins;

/// <summary>Marks a double property of a class as a number that HOC reads, and assigns when it has a setter.</summary>
/// <param name="name">The name in HOC.</param>
/// <param name="usage">How it is called, for help: <c>strcmp(a, b)</c>.</param>
/// <param name="help">One sentence on what it does, with units.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HocPropertyAttribute(string name, string usage, string help) : Attribute
{
    /// <summary>The name in HOC.</summary>
    public string Name { get; } = name;

    /// <summary>How it is called.</summary>
    public string Usage { get; } = usage;

    /// <summary>What it does.</summary>
    public string Help { get; } = help;
}
