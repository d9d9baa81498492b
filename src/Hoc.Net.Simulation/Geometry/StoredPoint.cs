namespace Hoc.Net.Simulation.Geometry;

/// <summary>A 3-D point as it is kept. NEURON keeps single precision too, which shows in all that follows from the points.</summary>
internal struct StoredPoint
{
    public float X; // µm
    public float Y; // µm
    public float Z; // µm
    public float SignedDiameter; // µm; negative where a spine is
    public double Arc; // µm along the points from the first one

    public readonly double Diameter => Math.Abs(SignedDiameter);

    public readonly bool HasSpine => SignedDiameter < 0;
}
