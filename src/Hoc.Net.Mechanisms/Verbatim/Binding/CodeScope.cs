namespace Hoc.Net.Mechanisms.Verbatim.Binding;

/// <summary>The variables of a block, inside those of the block around it.</summary>
internal sealed class CodeScope(CodeScope? outer)
{
    private readonly Dictionary<string, CodePlace> _places = [];

    public CodeScope? Outer => outer;

    public CodePlace? Find(string name) => _places.GetValueOrDefault(name) ?? outer?.Find(name);

    public void Declare(string name, CodePlace place) => _places[name] = place;
}
