using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>The eleven branched cells of Reference/cells.hoc: eight alike, the others not quite.</summary>
internal sealed class ManyCells
{
    public const int Count = 11;

    public ManyCells(int laneWidth)
    {
        Model = new Model(BuiltIn.Catalog, new ModelOptions { LaneWidth = laneWidth });
        for (int i = 0; i < Count; i++)
        {
            Section soma = Model.Add($"soma[{i}]", 20, 20, 1, "hh", "pas");
            soma.Set("g_pas", 0.0001 * (1 + i));
            Section axon = Model.Add($"axon[{i}]", 300, 1 + (0.1 * i), 7, "hh");
            Section dend = Model.Add($"dend[{i}]", 200, 2, 5, "pas");
            dend.Set("e_pas", -65);
            axon.ConnectTo(soma, 1);
            dend.ConnectTo(soma, 0.5);
            if (i > 8)
            {
                dend.Insert("hh");
                dend.Set("gnabar_hh", 0.01);
            }

            if (i == 10)
            {
                dend.SegmentCount = 3;
            }

            Somata.Add(soma);
            Axons.Add(axon);
            Dendrites.Add(dend);
            Model.Add(new IClamp(soma.At(0.5)) { Delay = 1 + i, Duration = 30, Amplitude = 0.2 + (0.05 * i) });
            Counters.Add(Model.Add(new APCount(axon.At(1))));
        }
    }

    public Model Model { get; }

    public List<Section> Somata { get; } = [];

    public List<Section> Axons { get; } = [];

    public List<Section> Dendrites { get; } = [];

    public List<APCount> Counters { get; } = [];

    /// <summary>The time, then the voltages that the reference lists.</summary>
    public double[] Sample() =>
    [
        Model.Time,
        .. Somata.Select(static s => s.Get("v")),
        .. Axons.Select(static s => s.Get("v", 1)),
        .. Dendrites.Select(static s => s.Get("v")),
    ];
}
