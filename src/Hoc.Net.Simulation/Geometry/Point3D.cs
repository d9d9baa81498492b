namespace Hoc.Net.Simulation.Geometry;

/// <summary>A measured point of a section's centre line, and the diameter there. Sections keep them in single precision.</summary>
/// <param name="X">µm</param>
/// <param name="Y">µm</param>
/// <param name="Z">µm</param>
/// <param name="Diameter">µm, not negative.</param>
/// <param name="HasSpine">Whether a spine was seen at the point: it adds <see cref="Model.SpineArea"/> to the segment's area.</param>
public readonly record struct Point3D(double X, double Y, double Z, double Diameter, bool HasSpine = false);
