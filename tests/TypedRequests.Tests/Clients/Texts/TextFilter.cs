namespace TypedRequests.Tests.Clients;

/// <summary>A query object with members that have one text.</summary>
internal sealed record TextFilter(ZipCode Zip, ZipCode? Other, [property: UrlText("Value")] OrderNumber Order, Sku[] Skus, bool Open, QueryOwner Owner);
