namespace Hoc.Net.Runtime.Symbols;

/// <summary>The names of the top level.</summary>
internal sealed class GlobalScope : Scope
{
    /// <inheritdoc/>
    protected override Symbol Make(string name) => new(name);
}
