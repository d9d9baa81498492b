using Hoc.Net.Runtime.Builtins.Classes.Matrices;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Builtins.Sections;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Circuits;

namespace Hoc.Net.Runtime.Builtins.Classes.Circuits;

/// <summary>HOC's LinearMechanism: linear equations that are solved together with those of the cable.</summary>
[HocClass("LinearMechanism", "new LinearMechanism(c, g, y, y0, b, sl, xvec, layervec)", "The equations c*y' + g*y = b, solved together with those of the cable. With a location x, or a SectionList and a Vector of locations, the first unknowns are the potentials there (inside, or of the extracellular layers that layervec numbers from 1), and the first rows currents in mA/cm2. y0, where the other unknowns start, may be left out.", Least = 4, Most = 9)]
internal sealed class LinearMechanismObject : HocObject
{
    private readonly HocSession _session;
    private readonly HocObject[] _parts;
    private readonly MatrixCircuit _circuit;

    /// <summary>Makes one; it acts as long as it lives and its nodes do.</summary>
    public LinearMechanismObject(CallArguments call)
    {
        _session = call.Session;
        var (c, g, y) = (call.Object<MatrixObject>(1), call.Object<MatrixObject>(2), call.Object<VectorObject>(3));
        int next = 4;
        VectorObject? initial = call.IsObject<VectorObject>(5) ? call.Object<VectorObject>(next++) : null;
        VectorObject b = call.Object<VectorObject>(next++);
        _parts = [.. new HocObject?[] { c, g, y, initial, b }.OfType<HocObject>()];
        _circuit = new(c, g, y, initial, b, Nodes(call, next));
        try
        {
            _session.Model.Add(_circuit);
        }
        catch (CircuitException mistake)
        {
            throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, mistake.Message, mistake.Remedy);
        }

        foreach (HocObject part in _parts) part.Retain();
    }

    [HocMethod("valid", "lm.valid()", "1 while its nodes exist.", Most = 0)]
    public double IsValid() => _circuit.IsInUse ? 1 : 0;

    /// <inheritdoc/>
    protected override void OnEnding()
    {
        _session.Model.Remove(_circuit);
        foreach (HocObject part in _parts) part.Release();
    }

    private static List<CircuitNode> Nodes(CallArguments call, int position)
    {
        if (call.Count < position) return [];
        if (call.IsNumber(position)) return [new(SectionFunctions.Accessed(call).At(call.Location(position)))];
        List<Section> sections = [.. call.Object<SectionListObject>(position).Sections];
        Span<double> places = call.Object<VectorObject>(position + 1).Items;
        Span<double> layers = call.Count > position + 1 ? call.Object<VectorObject>(position + 2).Items : [];
        if (places.Length < sections.Count || (call.Count > position + 1 && layers.Length < sections.Count))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"the SectionList has {sections.Count} sections, but a Vector has fewer elements.",
                "Give each section a location, and a layer if there are any.");
        }

        var nodes = new List<CircuitNode>();
        for (int i = 0; i < sections.Count; i++) nodes.Add(new(sections[i].At(places[i]), layers.IsEmpty ? 0 : (int)layers[i]));
        return nodes;
    }
}
