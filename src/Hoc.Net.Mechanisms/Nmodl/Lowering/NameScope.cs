using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>The names that a block declares itself, inside those of the block around it.</summary>
internal sealed class NameScope(NameScope? outer)
{
    private readonly Dictionary<string, Variable> _names = [];

    public Variable? Find(string name) => _names.GetValueOrDefault(name) ?? outer?.Find(name);

    /// <summary>All variables that are seen.</summary>
    public IEnumerable<Variable> All => outer is null ? _names.Values : _names.Values.Concat(outer.All);

    public Variable Declare(string name, Variable variable) => _names[name] = variable;

    public Variable DeclareLocal(string name, int length = 1) => Declare(name, new(name, Storage.Local, 0, length));
}
