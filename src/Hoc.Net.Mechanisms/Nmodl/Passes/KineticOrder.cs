using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>
/// The order in which NEURON numbers the states of a KINETIC block: those that CONSERVE names, then the others by the first character of their names, and
/// among those of one character the name that the file mentions last comes first.
/// </summary>
internal static class KineticOrder
{
    public static List<DeclaredVariable> StatesOf(MechanismSource source, CodeBlock block) =>
        [.. KineticSystem.Of(source, block, []).Layout.States];

    /// <summary>States without conservation, in order.</summary>
    public static IEnumerable<DeclaredVariable> Sort(MechanismSource source, IEnumerable<DeclaredVariable> states)
    {
        var mentions = Mentions(source);
        return states.OrderBy(static state => state.Name.Text[0]).ThenByDescending(state => mentions[state.Name.Text]);
    }

    /// <summary>Where the file mentions each name first. A file names its states in NEURON, STATE or, before it, in code.</summary>
    private static Dictionary<string, int> Mentions(MechanismSource source)
    {
        var mentions = new Dictionary<string, int>();
        foreach (var variable in source.Variables)
            Note(variable.Name.Text, variable.Name.Span);
        foreach (var declaration in source.File.Flattened().OfType<NeuronBlock>().SelectMany(static b => b.Declarations))
            foreach (var name in NamesOf(declaration))
                Note(name.Text, name.Span);
        foreach (var expression in source.File.Flattened().OfType<CodeBlock>().SelectMany(static b => TreeWalk.Expressions(b.Body)))
            if (TreeWalk.NameOf(expression) is { } name)
                Note(name, expression.Span);
        return mentions;

        void Note(string name, SourceSpan span)
        {
            if (!mentions.TryGetValue(name, out var first) || span.Start < first)
                mentions[name] = span.Start;
        }
    }

    private static IEnumerable<NmodlName> NamesOf(NeuronDeclaration declaration) => declaration switch
    {
        NameList list => list.Names,
        UseIon use => use.Reads.Concat(use.Writes),
        _ => [],
    };
}
