namespace Hoc.Net.Mechanisms.Kernels;

/// <summary>What a gate relaxes to, and its time constant, ms.</summary>
internal readonly record struct HhGate<L>(L Steady, L Tau) where L : unmanaged;
