package shop.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import shop.customer.Customer;
import shop.device.Device;
import shop.device.DeviceId;

/** Many to many, without an archive. */
@DefineLink(archive = false)
public record CustomerDevice(
        @LinkEnd(isList = true) Ref<Customer, Integer> customer,
        @LinkEnd(isList = true) Ref<Device, DeviceId> device,
        @LinkColumn(defaultValue = "mine", length = 20) String label) {}
