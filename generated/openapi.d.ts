// Written by `npm run build` from openapi/. Do not edit: change the source and build again.

export interface paths {
    "/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock
         * @description The store's clock. It touches nothing else, which makes it a good check of credentials.
         */
        get: operations["getTime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the store
         * @description What the control panel says about the store: names, addresses, units, plan and features.
         */
        get: operations["getStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description A page of the products that match the filters, in the order of their ids.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description Creates one product. Fields that are left out get their defaults.
         */
        post: operations["createProduct"];
        /**
         * Delete all products
         * @description Schedules a task that deletes every product, or those that match the filters.
         */
        delete: operations["deleteAllProducts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count products
         * @description The number of products that match the filters.
         */
        get: operations["countProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * Read a product
         * @description One product.
         */
        get: operations["getProduct"];
        /**
         * Update a product
         * @description Changes the fields that are sent, and no others.
         */
        put: operations["updateProduct"];
        post?: never;
        /**
         * Delete a product
         * @description Deletes one product.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description A page of the categories that match the filters, in the order of their ids.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category
         * @description Creates one category. Fields that are left out get their defaults. A name that is in use already is refused with 409 (this contract's choice), more than 16,000 categories or more than 7 levels of parents with 403.
         */
        post: operations["createCategory"];
        /**
         * Delete all categories
         * @description Schedules a task that deletes every category, or those that match the filters. While any product is in one of them, or another category below one of them, the whole call is refused; that this is a 409 is this contract's choice.
         */
        delete: operations["deleteAllCategories"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count categories
         * @description The number of categories that match the filters.
         */
        get: operations["countCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the category.
                 * @example 14
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        /**
         * Read a category
         * @description One category.
         */
        get: operations["getCategory"];
        /**
         * Update a category
         * @description Changes the fields that are sent, and no others. A name that is in use already is refused with 409 (this contract's choice), more than 7 levels of parents with 403.
         */
        put: operations["updateCategory"];
        post?: never;
        /**
         * Delete a category
         * @description Deletes one category. A category that holds products is refused with 409; so is one that has subcategories (this contract's choice).
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description A page of the orders that match the filters, in the order that `sort` asks for. Archived orders are among them only where `is_deleted` asks for them (this contract's choice).
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Create an order
         * @description Creates one order, without any message to the customer. Fields that are left out get their defaults or are computed from the products. A quantity that cannot be sold is refused with 409, an option that is missing or wrong with 400.
         */
        post: operations["createOrder"];
        /**
         * Archive all orders
         * @description Schedules a task that archives every order, or those that match the filters. An archived order is not erased, but no longer found (404; this contract's choice), and listed and counted only where `is_deleted` asks for it.
         */
        delete: operations["deleteAllOrders"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count orders
         * @description The number of orders that match the filters, in all and in each status. Archived orders count only where `is_deleted` asks for them (this contract's choice).
         */
        get: operations["countOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the order.
                 * @example 118
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Read an order
         * @description One order. An archived order is not found (404; this contract's choice), though a list can show it.
         */
        get: operations["getOrder"];
        /**
         * Update an order
         * @description Changes the fields that are sent, and no others, also in the billing address; discounts on products that change are lost. With a true `is_deleted` it archives the order as a DELETE does, and answers with it for the last time.
         */
        put: operations["updateOrder"];
        post?: never;
        /**
         * Archive an order
         * @description Archives one order. It is not erased, but no longer found (404; this contract's choice), and listed and counted only where `is_deleted` asks for it.
         */
        delete: operations["deleteOrder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description A page of the customers that match the filters, in the order of their ids.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates one customer. Fields that are left out get their defaults, and a password is made up. An e-mail address that is in use already is refused with 409 (this contract's choice).
         */
        post: operations["createCustomer"];
        /**
         * Delete all customers
         * @description Schedules a task that deletes every customer, or those that match the filters.
         */
        delete: operations["deleteAllCustomers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count customers
         * @description The number of customers that match the filters.
         */
        get: operations["countCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the customer.
                 * @example 5
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Read a customer
         * @description One customer.
         */
        get: operations["getCustomer"];
        /**
         * Update a customer
         * @description Changes the fields that are sent, and no others. An e-mail address that is in use already is refused with 409 (this contract's choice).
         */
        put: operations["updateCustomer"];
        post?: never;
        /**
         * Delete a customer
         * @description Deletes one customer.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The clock of the store. */
        Time: {
            /**
             * Format: int64
             * @description Seconds since the Unix epoch.
             * @example 1529512970
             */
            readonly time: number;
        };
        /** @description The time zone of the store, and how it writes dates. */
        StoreTimezone: {
            /**
             * @description The name of the time zone in the IANA database.
             * @example America/Chicago
             */
            name: string;
            /**
             * Format: int32
             * @description The offset from UTC outside of daylight saving time, in seconds.
             * @example -21600
             */
            raw_offset: number;
            /**
             * Format: int32
             * @description The offset from UTC in daylight saving time, in seconds.
             * @example -18000
             */
            dst_offset: number;
            /**
             * @description Whether daylight saving time is in force.
             * @example true
             */
            dst_correction: boolean;
            /** @description How the store writes dates, in the notation of the PHP function `date`. */
            date_format: {
                /**
                 * @description A date in the storefront.
                 * @example M jS Y
                 */
                display: string;
                /**
                 * @description A date in an exported file.
                 * @example M jS Y
                 */
                export: string;
                /**
                 * @description A date with its time in the storefront.
                 * @example M jS Y @ g:i A
                 */
                extended_display: string;
            };
        };
        /** @description The logo of the store; an empty array where there is none. */
        StoreLogo: {
            /**
             * Format: uri
             * @description Where the image is.
             * @example https://store-abc123.mybigcommerce.com/images/logo.png
             */
            url: string;
        } | unknown[];
        /**
         * @description The checkout that the storefront uses.
         * @example optimized
         * @enum {string}
         */
        CheckoutType: "optimized" | "single" | "single_customizable" | "klarna";
        /** @description What is switched on in the store. */
        StoreFeatures: {
            /**
             * @description Whether the theme is a Stencil theme.
             * @example true
             */
            stencil_enabled: boolean;
            /**
             * @description Whether every page of the storefront is served with https.
             * @example true
             */
            sitewidehttps_enabled: boolean;
            /**
             * @description The id of the store's catalogue at Facebook, empty for none.
             * @example
             */
            facebook_catalog_id: string;
            checkout_type: components["schemas"]["CheckoutType"];
            /**
             * @description Whether customers can keep wish lists.
             * @example true
             */
            wishlists_enabled: boolean;
            /**
             * @description Whether the storefront's GraphQL API can be used.
             * @example true
             */
            graphql_storefront_api_enabled: boolean;
            /**
             * @description Whether customers are asked before they are tracked.
             * @example false
             */
            shopper_consent_tracking_enabled: boolean;
            /**
             * @description Whether the store can have more than one storefront.
             * @example false
             */
            multi_storefront_enabled: boolean;
            /** @description How many storefronts the plan allows. */
            storefront_limits: {
                /**
                 * Format: int32
                 * @description How many may be active.
                 * @example 1
                 */
                active: number;
                /**
                 * Format: int32
                 * @description How many there may be, the inactive ones included.
                 * @example 1
                 */
                total_including_inactive: number;
            };
        };
        /** @description The store as its control panel describes it. All of it is read-only; no method of the API changes it. */
        Store: {
            /**
             * @description The hash that names the store; it is part of the gateway's address.
             * @example abc123
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the account that owns the store.
             * @example 8d4d492f-17a1-4d95-b396-e1c5720815a5
             */
            account_uuid: string;
            /**
             * @description The domain of the storefront.
             * @example my-awesome.store
             */
            domain: string;
            /**
             * Format: uri
             * @description The address of the storefront, with https.
             * @example https://my-awesome.store
             */
            secure_url: string;
            /**
             * Format: uri
             * @description The address of the control panel.
             * @example https://store-abc123.mybigcommerce.com
             */
            control_panel_base_url: string;
            /**
             * @description The state that the store is in.
             * @example live
             */
            status: string;
            /**
             * @description The name of the store.
             * @example BigCommerce
             */
            name: string;
            /**
             * @description The first name of the store's owner.
             * @example Jane
             */
            first_name: string;
            /**
             * @description The last name of the store's owner.
             * @example Doe
             */
            last_name: string;
            /**
             * @description The postal address that the store shows.
             * @example 123 Main Street, Austin, TX 78751
             */
            address: string;
            /**
             * @description The name of the country where the store is.
             * @example United States
             */
            country: string;
            /**
             * @description The code of that country (ISO 3166-1 alpha-2).
             * @example US
             */
            country_code: string;
            /**
             * @description The region whose data centres host the store.
             * @example us-central1
             */
            infrastructure_region: string;
            /**
             * @description The telephone number that the store shows.
             * @example 555-123-4567
             */
            phone: string;
            /**
             * Format: email
             * @description Where the platform writes to the store's owner.
             * @example jane@example.com
             */
            admin_email: string;
            /**
             * Format: email
             * @description Where messages about orders come from and replies to them go.
             * @example orders@example.com
             */
            order_email: string;
            /**
             * @description The icon of the storefront.
             * @example https://store-abc123.mybigcommerce.com/favicon.ico
             */
            favicon_url: string;
            timezone: components["schemas"]["StoreTimezone"];
            /**
             * @description The code of the storefront's language.
             * @example en
             */
            language: string;
            /**
             * @description The code of the store's currency (ISO 4217).
             * @example USD
             */
            currency: string;
            /**
             * @description The symbol of that currency.
             * @example $
             */
            currency_symbol: string;
            /**
             * @description On which side of an amount the symbol stands.
             * @example left
             * @enum {string}
             */
            currency_symbol_location: "left" | "right";
            /**
             * @description What separates the decimals of an amount.
             * @example .
             */
            decimal_separator: string;
            /**
             * @description What separates the thousands of an amount.
             * @example ,
             */
            thousands_separator: string;
            /**
             * Format: int32
             * @description How many decimals an amount is shown with.
             * @example 2
             */
            decimal_places: number;
            /**
             * @description The unit of every weight.
             * @example Ounces
             */
            weight_units: string;
            /**
             * @description The unit of every length.
             * @example Inches
             */
            dimension_units: string;
            /**
             * Format: int32
             * @description How many decimals a length is shown with.
             * @example 2
             */
            dimension_decimal_places: number;
            /**
             * @description What separates the decimals of a length.
             * @example .
             */
            dimension_decimal_token: string;
            /**
             * @description What separates the thousands of a length.
             * @example ,
             */
            dimension_thousands_token: string;
            /**
             * @description The name of the plan that the store is on.
             * @example Standard
             */
            plan_name: string;
            /**
             * @description The level of that plan.
             * @example Standard
             */
            plan_level: string;
            /**
             * @description Whether the plan is a trial.
             * @example false
             */
            plan_is_trial: boolean;
            /**
             * @description The line of business that the owner has stated.
             * @example Technology
             */
            industry: string;
            logo: components["schemas"]["StoreLogo"];
            /**
             * @description Whether the merchant enters prices that include the tax.
             * @example false
             */
            is_price_entered_with_tax: boolean;
            /**
             * Format: int64
             * @description The number of the store.
             * @example 4884484848484
             */
            store_id: number;
            /**
             * Format: int32
             * @description The id of the channel that the store has from the start.
             * @example 1
             */
            default_channel_id: number;
            /**
             * Format: int32
             * @description The id of that channel's site.
             * @example 1000
             */
            default_site_id: number;
            /**
             * @description The price comparison services that the store feeds.
             * @example []
             */
            active_comparison_modules: unknown[];
            features: components["schemas"]["StoreFeatures"];
        };
        /**
         * @description The condition of the product.
         * @example New
         * @enum {string}
         */
        ProductCondition: "New" | "Used" | "Refurbished";
        /**
         * @description Whether the product can be bought, cannot be bought, or can be ordered before its release.
         * @example available
         * @enum {string}
         */
        ProductAvailability: "available" | "disabled" | "preorder";
        /**
         * @description A moment as a filter takes it, in the form of RFC 2822 or of ISO 8601; the latter may stop at the year, the month or the day.
         * @example 2012-09-21
         */
        DateFilter: string;
        /**
         * @description A yes or no as a filter takes it, `true` or `1`, `false` or `0`, in upper or lower case.
         * @example true
         */
        BooleanFilter: boolean | string;
        /**
         * @description Whether the product is shipped or downloaded.
         * @example physical
         * @enum {string}
         */
        ProductType: "physical" | "digital";
        /**
         * @description Whether stock is not tracked, tracked for the product, or tracked for each of its SKUs.
         * @example none
         * @enum {string}
         */
        InventoryTracking: "none" | "simple" | "sku";
        /**
         * @description An amount as a write may state it, as a string or as a number. It is stored, and answered, with four decimals.
         * @example 89.0000
         */
        DecimalInput: string | number;
        /**
         * @description An amount of money, a weight or a length, as a string with four decimals.
         * @example 89.0000
         */
        Decimal: string;
        /**
         * @description A moment as a write may state it, in the form of RFC 2822 with any offset, or an empty string for none.
         * @example Thu, 20 Sep 2012 21:31:01 -0500
         */
        DateTimeInput: string;
        /**
         * @description A moment in the form of RFC 2822, in UTC, or an empty string where there is none.
         * @example
         */
        DateTimeOrEmpty: string;
        /**
         * @description A moment in the form of RFC 2822, in UTC.
         * @example Fri, 21 Sep 2012 02:31:01 +0000
         */
        DateTime: string;
        /** @description The main image of a product; id 0 and nulls where there is none. */
        PrimaryImage: {
            /**
             * Format: int32
             * @description The id of the image, 0 for none.
             * @example 247
             */
            id: number;
            /**
             * Format: uri
             * @description The image at full size.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-zoom.jpg
             */
            zoom_url: string | null;
            /**
             * Format: uri
             * @description The image as a thumbnail.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-thumbnail.jpg
             */
            thumbnail_url: string | null;
            /**
             * Format: uri
             * @description The image at the size of a product page.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-standard.jpg
             */
            standard_url: string | null;
            /**
             * Format: uri
             * @description The image at its smallest.
             * @example https://store-abc123.mybigcommerce.com/images/plain-tshirt-tiny.jpg
             */
            tiny_url: string | null;
        };
        /** @description Where the option set is to be found, null where the product has none. */
        OptionSetLink: {
            /**
             * Format: uri
             * @description The absolute URI.
             * @example https://store-abc123.mybigcommerce.com/api/v2/optionsets/13.json
             */
            url: string;
            /**
             * @description The path below the API's base.
             * @example /option_sets/13
             */
            resource: string;
        } | null;
        /** @description Where a sub-resource is to be found. */
        ResourceLink: {
            /**
             * Format: uri
             * @description The absolute URI.
             * @example https://store-abc123.mybigcommerce.com/api/v2/products/32/images.json
             */
            url: string;
            /**
             * @description The path below the API's base.
             * @example /products/32/images
             */
            resource: string;
        };
        /** @description A product as the API answers it. */
        Product: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 32
             */
            readonly id: number;
            /**
             * @description The name, which no other product of the store has (this contract's choice). The length is that of the newer API.
             * @example Plain T-Shirt
             */
            name: string;
            type: components["schemas"]["ProductType"];
            /**
             * @description The stock keeping unit, which no other product of the store has (this contract's choice).
             * @example TTRPS
             */
            sku: string;
            /**
             * @description The description, in HTML.
             * @example Soft cotton
             */
            description: string | null;
            /**
             * @description Words that the store's search finds the product by, separated by commas.
             * @example shirt, cotton
             */
            search_keywords: string | null;
            availability: components["schemas"]["ProductAvailability"];
            /**
             * @description When the product is usually shipped.
             * @example Usually ships in 24 hours.
             */
            availability_description: string;
            /**
             * @description The ids of the categories that hold the product. A PUT replaces them all.
             * @example [
             *       14
             *     ]
             */
            categories: number[];
            /**
             * Format: int32
             * @description The id of the brand, 0 for none.
             * @example 17
             */
            brand_id: number;
            /**
             * @description Whether customers can see the product.
             * @example true
             */
            is_visible: boolean;
            /**
             * @description Whether the product is shown among the featured ones.
             * @example false
             */
            is_featured: boolean;
            /**
             * @description Whether the product is shipped free of charge.
             * @example false
             */
            is_free_shipping: boolean;
            condition: components["schemas"]["ProductCondition"];
            /**
             * @description Whether customers see the condition.
             * @example false
             */
            is_condition_shown: boolean;
            inventory_tracking: components["schemas"]["InventoryTracking"];
            /**
             * Format: int32
             * @description How many are in stock. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_level: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_warning_level: number;
            /**
             * @description The ids of related products, separated by commas; `-1` lets the store choose.
             * @example -1
             */
            related_products: string;
            /**
             * Format: int32
             * @description The least that one order must hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_minimum: number;
            /**
             * Format: int32
             * @description The most that one order may hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_maximum: number;
            /**
             * Format: int32
             * @description The place of the product in its categories; lower comes first.
             * @example 0
             */
            sort_order: number;
            /**
             * @description The warranty.
             * @example One year
             */
            warranty: string | null;
            /**
             * @description The path of the product's page in the storefront.
             * @example /plain-tshirt/
             */
            custom_url: string;
            /**
             * @description The title of the product's page.
             * @example Plain T-Shirt
             */
            page_title: string;
            /**
             * @description Keywords for search engines.
             * @example shirt
             */
            meta_keywords: string | null;
            /**
             * @description A description for search engines.
             * @example A plain T-shirt.
             */
            meta_description: string | null;
            /**
             * @deprecated
             * @description The template of the product's page. Only Blueprint themes use it.
             * @example product.html
             */
            layout_file: string;
            /**
             * @description Whether the price is hidden.
             * @example false
             */
            is_price_hidden: boolean;
            /**
             * @description What is shown in the place of a hidden price.
             * @example Call for the price
             */
            price_hidden_label: string;
            /**
             * Format: int32
             * @description The id of the option set; null in a PUT takes it away.
             * @example 13
             */
            option_set_id: number | null;
            /**
             * @description Where the options stand on the product's page.
             * @example right
             * @enum {string}
             */
            option_set_display: "right" | "below";
            /**
             * Format: int32
             * @description The id of the tax class. It is ignored where taxes are computed automatically.
             * @example 0
             */
            tax_class_id: number;
            /**
             * @description The universal product code.
             * @example
             */
            upc: string | null;
            /**
             * @description The label of the event date.
             * @example Delivery Date
             */
            event_date_field_name: string;
            /**
             * @description Whether customers choose an event date, and from which dates.
             * @example none
             * @enum {string}
             */
            event_date_type: "none" | "after" | "before" | "range";
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_asset_account: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_income_account: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_expense_account: string;
            /**
             * @description An account of the accounting software Peachtree.
             * @example
             */
            peachtree_gl_account: string;
            /**
             * @description Whether the product can only be ordered before its release.
             * @example false
             */
            is_preorder_only: boolean;
            /**
             * @description What customers read when they order before the release.
             * @example
             */
            preorder_message: string;
            /**
             * @description The Open Graph type of the product's page.
             * @example product
             * @enum {string}
             */
            open_graph_type: "product" | "album" | "book" | "drink" | "food" | "game" | "movie" | "song" | "tv_show";
            /**
             * @description The Open Graph title of the product's page.
             * @example
             */
            open_graph_title: string;
            /**
             * @description The Open Graph description of the product's page.
             * @example
             */
            open_graph_description: string | null;
            /**
             * @description Whether the thumbnail serves as the Open Graph image.
             * @example true
             */
            is_open_graph_thumbnail: boolean;
            /**
             * @description The product's tax code at Avalara.
             * @example
             */
            avalara_product_tax_code: string;
            /**
             * @description Where the product lies in the warehouse.
             * @example
             */
            bin_picking_number: string;
            /** @description The price. */
            price: components["schemas"]["Decimal"];
            /** @description What the product costs the merchant. */
            cost_price: components["schemas"]["Decimal"];
            /** @description The recommended price. */
            retail_price: components["schemas"]["Decimal"];
            /** @description The reduced price, 0 for none. */
            sale_price: components["schemas"]["Decimal"];
            /** @description What shipping costs, where it is a fixed price. */
            fixed_cost_shipping_price: components["schemas"]["Decimal"];
            /** @description The weight, in the unit of the store. */
            weight: components["schemas"]["Decimal"];
            /** @description The width, in the unit of the store. */
            width: components["schemas"]["Decimal"];
            /** @description The height, in the unit of the store. */
            height: components["schemas"]["Decimal"];
            /** @description The depth, in the unit of the store. */
            depth: components["schemas"]["Decimal"];
            /** @description The first event date that can be chosen. */
            event_date_start: components["schemas"]["DateTimeOrEmpty"];
            /** @description The last event date that can be chosen. */
            event_date_end: components["schemas"]["DateTimeOrEmpty"];
            /** @description When the product is released. */
            preorder_release_date: components["schemas"]["DateTimeOrEmpty"];
            /** @description The price that a customer pays, after a sale price and other rules. */
            readonly calculated_price: components["schemas"]["Decimal"];
            /**
             * @deprecated
             * @description Always null; the filter of this name took its place.
             * @example null
             */
            readonly keyword_filter: null;
            /**
             * Format: int32
             * @description The sum of all ratings.
             * @example 0
             */
            readonly rating_total: number;
            /**
             * Format: int32
             * @description The number of ratings.
             * @example 0
             */
            readonly rating_count: number;
            /**
             * Format: int32
             * @description How many have been sold.
             * @example 0
             */
            total_sold: number;
            /**
             * Format: int32
             * @description How often the page of the product was opened.
             * @example 0
             */
            view_count: number;
            /** @description When the product was created. */
            readonly date_created: components["schemas"]["DateTime"];
            /** @description When the product was last changed. */
            readonly date_modified: components["schemas"]["DateTime"];
            /** @description When the product was last imported. */
            readonly date_last_imported: components["schemas"]["DateTimeOrEmpty"];
            primary_image: components["schemas"]["PrimaryImage"];
            option_set: components["schemas"]["OptionSetLink"];
            /** @description The brand. */
            readonly brand: components["schemas"]["ResourceLink"];
            /** @description The images. */
            readonly images: components["schemas"]["ResourceLink"];
            /** @description The SKUs. */
            readonly skus: components["schemas"]["ResourceLink"];
            /** @description The options. */
            readonly options: components["schemas"]["ResourceLink"];
            /** @description The rules. */
            readonly rules: components["schemas"]["ResourceLink"];
            /** @description The videos. */
            readonly videos: components["schemas"]["ResourceLink"];
            /** @description The custom fields. */
            readonly custom_fields: components["schemas"]["ResourceLink"];
            /** @description The bulk prices. */
            readonly discount_rules: components["schemas"]["ResourceLink"];
            /** @description The configurable fields. */
            readonly configurable_fields: components["schemas"]["ResourceLink"];
            /** @description The tax class. */
            readonly tax_class: components["schemas"]["ResourceLink"];
            /** @description The reviews. */
            readonly reviews: components["schemas"]["ResourceLink"];
            /** @description The files that a digital product consists of. */
            readonly downloads: components["schemas"]["ResourceLink"];
        };
        /** @description The task that will do what was asked. The body of a 202 is this contract's choice. */
        ScheduledTask: {
            /**
             * @description What the task does.
             * @example delete-all
             * @enum {string}
             */
            action: "delete-all";
            /**
             * @description The collection that it works on.
             * @example /products
             */
            resource: string;
            /**
             * @description Where the task stands when the answer is sent.
             * @example scheduled
             * @constant
             */
            status: "scheduled";
            /**
             * Format: int32
             * @description How many entries the task will remove.
             * @example 3
             */
            count: number;
        };
        /** @description How many entries a collection holds. */
        Count: {
            /**
             * Format: int32
             * @description The number of entries that match the filters.
             * @example 44
             */
            count: number;
        };
        /** @description A category of products. The defaults are this contract's choice. */
        Category: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 14
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the parent, 0 for a category at the root. A category has at most 7 levels of parents.
             * @example 10
             */
            parent_id: number;
            /**
             * @description The name, which no other category of the store has. The length is that of the newer API.
             * @example Shirts
             */
            name: string;
            /**
             * @description The description, in HTML.
             * @example Shirts for every day
             */
            description: string;
            /**
             * Format: int32
             * @description The place of the category among its siblings; lower comes first.
             * @example 2
             */
            sort_order: number;
            /**
             * @description The title of the category's page. The length is that of the newer API.
             * @example Shirts
             */
            page_title: string;
            /**
             * @description Keywords for search engines.
             * @example shirts, clothing
             */
            meta_keywords: string | null;
            /**
             * @description A description for search engines.
             * @example Shirts for every day.
             */
            meta_description: string | null;
            /**
             * @deprecated
             * @description The template of the category's page. Only Blueprint themes use it.
             * @example category.html
             */
            layout_file: string;
            /**
             * @description The path of the category's image, empty for none.
             * @example d/shirts__69888.jpg
             */
            image_file: string;
            /**
             * @description Whether customers can see the category.
             * @example true
             */
            is_visible: boolean;
            /**
             * @description Words that the store's search finds the category by, separated by commas.
             * @example shirts, tops
             */
            search_keywords: string;
            /**
             * @description The path of the category's page in the storefront.
             * @example /clothing/shirts/
             */
            url: string;
            /**
             * @description The ids on the way from the root to the category, its own included.
             * @example [
             *       10,
             *       14
             *     ]
             */
            readonly parent_category_list: number[];
        };
        /**
         * Format: int32
         * @description The id of an order status. The names that belong to the ids are in the answer of `/orders/count`.
         * @example 7
         */
        OrderStatusId: number;
        /**
         * @description Where the order came from.
         * @example external
         * @enum {string}
         */
        OrderSource: "www" | "iphone" | "ipad" | "android" | "mobile" | "manual" | "external" | "checkout_api" | "buybutton" | "amazon" | "ebay" | "facebookshop" | "facebookcheckout" | "facebookmarketplace" | "pinterest" | "socialshop";
        /**
         * @description An amount that may not be negative, as a write may state it, as a string or as a number. It is stored, and answered, with four decimals.
         * @example 12.0000
         */
        AmountInput: string | number;
        /**
         * @description An amount that is not negative, as a string with four decimals.
         * @example 12.0000
         */
        Amount: string;
        /** @description A field that the merchant added to a form, and what was entered in it. */
        FormField: {
            /**
             * @description The name of the field.
             * @example License ID
             */
            name: string;
            /**
             * @description What was entered; several choices make an array.
             * @example 123BAF
             */
            value: string | number | string[];
        };
        /** @description Whom the order is billed to. The lengths are those that the newer API has for addresses or, where it has none, this contract's choice. */
        BillingAddress: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company: string;
            /**
             * @description The street.
             * @example 123 Main Street
             */
            street_1: string;
            /**
             * @description The second line of the street.
             * @example Suite 4
             */
            street_2: string;
            /**
             * @description The city.
             * @example Austin
             */
            city: string;
            /**
             * @description The state or province, with its full name.
             * @example Texas
             */
            state: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip: string;
            /**
             * @description The name of the country.
             * @example United States
             */
            country: string;
            /**
             * @description The code of the country (ISO 3166-1 alpha-2).
             * @example US
             */
            country_iso2: string;
            /**
             * @description The telephone number.
             * @example 555-123-4567
             */
            phone: string;
            /**
             * @description The e-mail address.
             * @example janedoe@example.com
             */
            email: string;
            /** @description The fields that the merchant added to the address form. */
            form_fields: components["schemas"]["FormField"][];
        };
        /**
         * @description The name of an order status, in the order of their ids.
         * @example Awaiting Payment
         * @enum {string}
         */
        OrderStatusName: "Incomplete" | "Pending" | "Shipped" | "Partially Shipped" | "Refunded" | "Cancelled" | "Declined" | "Awaiting Payment" | "Awaiting Pickup" | "Awaiting Shipment" | "Completed" | "Awaiting Fulfillment" | "Manual Verification Required" | "Disputed" | "Partially Refunded";
        /**
         * @description How far the payment has come; empty where nothing is known of one.
         * @example captured
         * @enum {string}
         */
        PaymentStatus: "authorized" | "captured" | "capture pending" | "declined" | "held for review" | "paid" | "partially refunded" | "pending" | "refunded" | "void" | "void pending" | "";
        /**
         * @description An exchange rate, as a string with ten decimals.
         * @example 1.0000000000
         */
        ExchangeRate: string;
        /**
         * @description What computed the taxes; empty for an order made by the API, or where it is not known.
         * @example BasicTaxProvider
         * @enum {string}
         */
        TaxProviderId: "BasicTaxProvider" | "AvaTaxProvider" | "";
        /** @description A product of the catalogue. One with options needs its variant, or the options themselves. */
        OrderCatalogProduct: {
            /**
             * Format: int32
             * @description The id of the product.
             * @example 32
             */
            product_id: number;
            /**
             * Format: int32
             * @description How many are ordered.
             * @example 1
             */
            quantity: number;
            /**
             * Format: int32
             * @description The id of the variant.
             * @example 79
             */
            variant_id?: number;
            /** @description The options that were chosen. */
            product_options?: {
                /**
                 * Format: int32
                 * @description The id of the product's option.
                 * @example 120
                 */
                id: number;
                /**
                 * @description The id of the option's value, or what was entered.
                 * @example 95
                 */
                value: string;
            }[];
        };
        /** @description A product that is not in the catalogue. */
        OrderCustomProduct: {
            /**
             * @description The name.
             * @example Engraving
             */
            name: string;
            /**
             * Format: int32
             * @description How many are ordered.
             * @example 1
             */
            quantity: number;
            /** @description The price of one, with tax. */
            price_inc_tax: components["schemas"]["AmountInput"];
            /** @description The price of one, without tax. */
            price_ex_tax: components["schemas"]["AmountInput"];
        };
        /** @description A product to order, from the catalogue or made up for this order. */
        OrderProductInput: components["schemas"]["OrderCatalogProduct"] | components["schemas"]["OrderCustomProduct"];
        /** @description Where the order is shipped to, as a write states it. */
        ShippingAddressInput: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The street.
             * @example 123 Main Street
             */
            street_1?: string;
            /**
             * @description The second line of the street.
             * @example Suite 4
             */
            street_2?: string;
            /**
             * @description The city.
             * @example Austin
             */
            city?: string;
            /**
             * @description The state or province, with its full name.
             * @example Texas
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip?: string;
            /**
             * @description The name of the country.
             * @example United States
             */
            country?: string;
            /**
             * @description The code of the country (ISO 3166-1 alpha-2).
             * @example US
             */
            country_iso2?: string;
            /**
             * @description The telephone number.
             * @example 555-123-4567
             */
            phone?: string;
            /**
             * @description The e-mail address.
             * @example janedoe@example.com
             */
            email?: string;
            /** @description The fields that the merchant added to the address form. */
            form_fields?: components["schemas"]["FormField"][];
            /**
             * @description The name of the shipping method.
             * @example Free Shipping
             */
            shipping_method?: string;
        };
        /** @description Products that are picked up together. */
        OrderPickup: {
            /**
             * Format: int32
             * @description The id of the pickup, in a PUT that changes it.
             * @example 1
             */
            id?: number;
            /**
             * Format: int32
             * @description The id of the way in which they are picked up.
             * @example 1
             */
            pickup_method_id: number;
            /** @description The products to order. In a PUT they join those that the order has already. */
            line_items: components["schemas"]["OrderProductInput"][];
        };
        /** @description Pickups, each with its products. */
        OrderPickups: {
            /** @description The pickups of the order. How many there may be is this contract's choice. */
            pickups: components["schemas"]["OrderPickup"][];
        };
        /** @description What the customer picks up. As a GET answered it, as a link, it changes nothing. */
        OrderConsignmentsInput: components["schemas"]["OrderPickups"] | components["schemas"]["ResourceLink"];
        /** @description A fee that is charged beside the products, as a write states it. */
        OrderFeeInput: {
            /**
             * Format: int32
             * @description The id of the fee, in a PUT that changes it.
             * @example 1
             */
            id?: number;
            /**
             * @description The kind of fee.
             * @example custom_fee
             * @enum {string}
             */
            type?: "custom_fee";
            /**
             * @description What the customer reads.
             * @example Gift box
             */
            display_name_customer?: string;
            /**
             * @description What the merchant reads.
             * @example Gift box
             */
            display_name_merchant?: string;
            /**
             * @description Who asked for the fee.
             * @example v2
             */
            source?: string;
            /** @description The fee, without tax. */
            cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description The fee, with tax. */
            cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description The tax on the fee. */
            cost_tax?: components["schemas"]["AmountInput"];
            /**
             * Format: int32
             * @description The id of the tax class; null for the store's class for fees.
             * @example null
             */
            tax_class_id?: number | null;
        };
        /** @description All fees of the order. As a GET answered them, as a link, they change nothing. */
        OrderFeesInput: components["schemas"]["OrderFeeInput"][] | components["schemas"]["ResourceLink"];
        /** @description An order. An amount without tax and the one with tax come together, or neither of them; for handling and wrapping that is this contract's choice. An amount that is left out is 0, or the store computes it. */
        Order: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 118
             */
            readonly id: number;
            /**
             * Format: int32
             * @description The id of the customer, 0 for a guest.
             * @example 5
             */
            customer_id: number;
            status_id: components["schemas"]["OrderStatusId"];
            /**
             * Format: int32
             * @description How many items the order holds. Where it is left out, the store counts the products.
             * @example 2
             */
            items_total: number;
            /**
             * Format: int32
             * @description How many of the items have been shipped.
             * @example 0
             */
            items_shipped: number;
            /**
             * @description Whether the order holds digital products.
             * @example false
             */
            order_is_digital: boolean;
            /**
             * @description The name of the payment method, as it is shown.
             * @example Credit Card
             */
            payment_method: string;
            /**
             * @description The payment's id at the payment provider.
             * @example
             */
            payment_provider_id: string | number | null;
            /**
             * @description The IPv4 address of the customer. Setting it clears `ip_address_v6`.
             * @example 203.0.113.67
             */
            ip_address: string;
            /**
             * @description The name of the country that the IP address points to.
             * @example United States
             */
            geoip_country: string;
            /**
             * @description The code of that country (ISO 3166-1 alpha-2).
             * @example US
             */
            geoip_country_iso2: string;
            /**
             * @description Notes for the staff.
             * @example Send Saturday
             */
            staff_notes: string | null;
            /**
             * @description What the customer wrote at the checkout.
             * @example Please ring twice
             */
            customer_message: string | null;
            /**
             * @description The language of the customer, `en` or `en-US` for example.
             * @example en
             */
            customer_locale: string;
            order_source: components["schemas"]["OrderSource"];
            /**
             * @description The system that the order was taken over from; `M-MIG` marks the orders of a migration.
             * @example POS
             */
            external_source: string | null;
            /**
             * @description The id of the order at eBay, 0 for none.
             * @example 0
             */
            ebay_order_id: string;
            /**
             * Format: int32
             * @description The id of the channel that the order came through. It must exist and be connected.
             * @example 1
             */
            channel_id: number;
            /** @description When the order was placed. */
            date_created: components["schemas"]["DateTime"];
            /** @description The price of all products, without tax. */
            subtotal_ex_tax: components["schemas"]["Amount"];
            /** @description The price of all products, with tax. */
            subtotal_inc_tax: components["schemas"]["Amount"];
            /** @description What shipping costs before anything is added or taken off. */
            base_shipping_cost: components["schemas"]["Amount"];
            /** @description What shipping costs, without tax. */
            shipping_cost_ex_tax: components["schemas"]["Amount"];
            /** @description What shipping costs, with tax. */
            shipping_cost_inc_tax: components["schemas"]["Amount"];
            /** @description What handling costs before anything is added or taken off. */
            base_handling_cost: components["schemas"]["Amount"];
            /** @description What handling costs, without tax. */
            handling_cost_ex_tax: components["schemas"]["Amount"];
            /** @description What handling costs, with tax. */
            handling_cost_inc_tax: components["schemas"]["Amount"];
            /** @description What wrapping costs before anything is added or taken off. */
            base_wrapping_cost: components["schemas"]["Amount"];
            /** @description What wrapping costs, without tax. */
            wrapping_cost_ex_tax: components["schemas"]["Amount"];
            /** @description What wrapping costs, with tax. */
            wrapping_cost_inc_tax: components["schemas"]["Amount"];
            /** @description What the merchant takes off the price. */
            discount_amount: components["schemas"]["Amount"];
            /** @description What the order costs, without tax. */
            total_ex_tax: components["schemas"]["Amount"];
            /** @description What the order costs, with tax. */
            total_inc_tax: components["schemas"]["Amount"];
            /** @description What was paid back; always 0, whatever was. */
            refunded_amount: components["schemas"]["Amount"];
            billing_address: components["schemas"]["BillingAddress"];
            /**
             * @description Whether the order is archived.
             * @example false
             */
            is_deleted: boolean;
            /**
             * @description The code of the currency that the customer pays in (ISO 4217).
             * @example USD
             */
            default_currency_code: string;
            /**
             * @description The id of the merchant in the system that the order comes from. It is set when the order is created; a PUT that holds another one is a 400.
             * @example merchant-42
             */
            external_merchant_id: string | null;
            readonly status: components["schemas"]["OrderStatusName"];
            /**
             * @description What the merchant calls the status.
             * @example Awaiting Payment
             */
            readonly custom_status: string;
            /** @description When the order was last changed. */
            readonly date_modified: components["schemas"]["DateTimeOrEmpty"];
            /** @description When all of the order had been shipped, empty before that. */
            readonly date_shipped: components["schemas"]["DateTimeOrEmpty"];
            /** @description The tax on the products. */
            readonly subtotal_tax: components["schemas"]["Decimal"];
            /** @description The tax on shipping. */
            readonly shipping_cost_tax: components["schemas"]["Decimal"];
            /**
             * Format: int32
             * @description The id of the tax class of shipping. It is ignored where taxes are computed automatically.
             * @example 2
             */
            readonly shipping_cost_tax_class_id: number;
            /** @description The tax on handling. */
            readonly handling_cost_tax: components["schemas"]["Decimal"];
            /**
             * Format: int32
             * @description The id of the tax class of handling. It is ignored where taxes are computed automatically.
             * @example 2
             */
            readonly handling_cost_tax_class_id: number;
            /** @description The tax on wrapping. */
            readonly wrapping_cost_tax: components["schemas"]["Decimal"];
            /**
             * Format: int32
             * @description The id of the tax class of wrapping. It is ignored where taxes are computed automatically.
             * @example 3
             */
            readonly wrapping_cost_tax_class_id: number;
            /** @description What coupons take off the price. */
            readonly coupon_discount: components["schemas"]["Decimal"];
            /** @description What was paid with store credit. */
            readonly store_credit_amount: components["schemas"]["Decimal"];
            /** @description What was paid with gift certificates. */
            readonly gift_certificate_amount: components["schemas"]["Decimal"];
            /** @description All of the tax. */
            readonly total_tax: components["schemas"]["Decimal"];
            readonly payment_status: components["schemas"]["PaymentStatus"];
            /**
             * Format: int32
             * @description The id of the currency that prices were shown in.
             * @example 1
             */
            readonly currency_id: number;
            /**
             * @description The code of that currency (ISO 4217).
             * @example USD
             */
            readonly currency_code: string;
            /** @description From the store's currency to that one; 1 for every order that this API made. */
            readonly currency_exchange_rate: components["schemas"]["ExchangeRate"];
            /**
             * Format: int32
             * @description The id of the currency that the customer pays in.
             * @example 1
             */
            readonly default_currency_id: number;
            /**
             * @description The code of the store's currency (ISO 4217).
             * @example USD
             */
            readonly store_default_currency_code: string;
            /** @description From the store's currency to the one that the customer pays in. */
            readonly store_default_to_transactional_exchange_rate: components["schemas"]["ExchangeRate"];
            /**
             * Format: int32
             * @description How many addresses the order is shipped to.
             * @example 1
             */
            readonly shipping_address_count: number;
            /**
             * @description The id of the cart that became the order; null (this contract's choice) where there was none.
             * @example a8458391-ef68-4fe5-9ec1-442e6a767364
             */
            readonly cart_id: string | null;
            /**
             * @description Whether the customer agreed to get advertising by e-mail.
             * @example false
             */
            readonly is_email_opt_in: boolean;
            /**
             * @description The kind of credit card; null (this contract's choice) where there was none.
             * @example null
             */
            readonly credit_card_type: string | null;
            /**
             * @description The id of the order in another system.
             * @example null
             */
            readonly external_id: string | null;
            tax_provider_id: components["schemas"]["TaxProviderId"];
            /** @description The products. */
            readonly products: components["schemas"]["ResourceLink"];
            /** @description The shipping addresses. */
            readonly shipping_addresses: components["schemas"]["ResourceLink"];
            /** @description The coupons. */
            readonly coupons: components["schemas"]["ResourceLink"];
            /**
             * @description The IPv6 address of the customer. Setting it clears `ip_address`.
             * @example 2001:db8::67
             */
            ip_address_v6?: string;
            /**
             * @description The id of the order in another system.
             * @example pos-4711
             */
            external_order_id?: string;
            /**
             * @description Whether prices include the tax; if so the amounts with tax are exact, if not those without.
             * @example false
             */
            readonly is_tax_inclusive_pricing?: boolean;
            /** @description How the order reaches the customer. */
            readonly consignments?: components["schemas"]["ResourceLink"];
            /** @description The fees. */
            readonly fees?: components["schemas"]["ResourceLink"];
        };
        /** @description An order status, and how many of the orders counted have it. */
        OrderStatus: {
            id: components["schemas"]["OrderStatusId"];
            name: components["schemas"]["OrderStatusName"];
            /**
             * @description What the platform calls the status.
             * @example Awaiting Payment
             */
            system_label: string;
            /**
             * @description What the merchant calls the status.
             * @example Awaiting Payment
             */
            custom_label: string;
            /**
             * @description What the status means.
             * @example The customer has ordered, but not yet paid.
             */
            system_description: string;
            /**
             * Format: int32
             * @description How many of the orders that match the filters have the status.
             * @example 1
             */
            count: number;
            /**
             * Format: int32
             * @description The place of the status in the control panel.
             * @example 2
             */
            sort_order: number;
        };
        /** @description How many orders there are, in all and in each status. */
        OrderCount: {
            /** @description Every status, those without orders included. */
            statuses: components["schemas"]["OrderStatus"][];
            /**
             * Format: int32
             * @description The number of orders that match the filters.
             * @example 133
             */
            count: number;
        };
        /** @description An address of a customer, as a write states it. The lengths are those of the newer API or, where that has none, this contract's choice. */
        CustomerAddressInput: {
            /**
             * Format: int32
             * @description The id of the address, in a PUT that changes it.
             * @example 3
             */
            id?: number;
            /**
             * @description The first name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The street.
             * @example 123 Main Street
             */
            street_1?: string;
            /**
             * @description The second line of the street.
             * @example
             */
            street_2?: string;
            /**
             * @description The city.
             * @example Austin
             */
            city?: string;
            /**
             * @description The state or province, with its full name.
             * @example Texas
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip?: string;
            /**
             * @description The name of the country.
             * @example United States
             */
            country?: string;
            /**
             * @description The telephone number.
             * @example 1234567890
             */
            phone?: string;
            /**
             * @description What kind of building it is.
             * @example residential
             * @enum {string}
             */
            address_type?: "residential" | "commercial";
        };
        /** @description The addresses of the customer. As a GET answered them, as a link, they change nothing. */
        CustomerAddressesInput: components["schemas"]["CustomerAddressInput"][] | components["schemas"]["ResourceLink"];
        /** @description How the customer logs in. No answer ever shows it; the store makes up a password where none is sent. */
        CustomerAuthentication: {
            /**
             * @description Whether the customer has to choose a new password.
             * @example true
             */
            force_reset?: boolean;
            /**
             * Format: password
             * @description The password.
             * @example correct horse battery staple
             */
            password?: string;
            /**
             * Format: password
             * @description The password once more.
             * @example correct horse battery staple
             */
            password_confirmation?: string;
        };
        /** @description A customer. The lengths, but for that of the e-mail address, are those of the newer API; the defaults are this contract's choice. An amount that is left out is 0. */
        Customer: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 5
             */
            readonly id: number;
            /**
             * @description The first name.
             * @example Jane
             */
            first_name: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name: string;
            /**
             * Format: email
             * @description The e-mail address, which no other customer of the store has (this contract's choice).
             * @example janedoe@example.com
             */
            email: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company: string;
            /**
             * @description The telephone number.
             * @example 1234567890
             */
            phone: string;
            /**
             * @description The IP address that the customer signed up from.
             * @example 192.0.2.18
             */
            registration_ip_address: string;
            /**
             * Format: int32
             * @description The id of the customer group, 0 for none.
             * @example 2
             */
            customer_group_id: number;
            /**
             * @description What the merchant has noted about the customer.
             * @example Prefers to be called
             */
            notes: string;
            /**
             * @description The code of the category that exempts the customer from tax, empty for none.
             * @example
             */
            tax_exempt_category: string;
            /**
             * @description Whether the customer has to choose a new password at the next login.
             * @example false
             */
            reset_pass_on_login: boolean;
            /** @description What the customer may spend without paying. */
            store_credit: components["schemas"]["Decimal"];
            /** @description When the customer was created. */
            readonly date_created: components["schemas"]["DateTime"];
            /** @description When the customer was last changed. */
            readonly date_modified: components["schemas"]["DateTime"];
            /**
             * @description Whether the customer wants to get advertising.
             * @example false
             */
            readonly accepts_marketing: boolean;
            /**
             * @description What the customer entered in the sign-up form's extra fields; null where it has none.
             * @example null
             */
            readonly form_fields: components["schemas"]["FormField"][] | null;
            /** @description The addresses. */
            readonly addresses: components["schemas"]["ResourceLink"];
        };
        /**
         * Format: http-date
         * @description A date in the one form that HTTP senders generate (IMF-fixdate, RFC 9110, section 5.6.7).
         * @example Tue, 15 Nov 2011 12:45:26 GMT
         */
        HttpDate: string;
        /** @description Which field or parameter is at fault, and why. The names beside `invalid_reason` are this contract's choice. */
        InvalidRequestDetails: {
            /**
             * @description The part of the request that holds the fault.
             * @example body
             * @enum {string}
             */
            location: "path" | "query" | "header" | "body";
            /**
             * @description The parameter or the field; a field inside another one is written with dots (`billing_address.zip`, `products.0.quantity`). Left out where the whole part is at fault.
             * @example billing_address.zip
             */
            field?: string;
            /**
             * @description What is wrong with it.
             * @example The field is required.
             */
            invalid_reason: string;
        };
        /** @description One fault in the body of a 400. */
        BadRequestError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 400;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["InvalidRequestDetails"];
        };
        /** @description One fault in the body of a 401. */
        UnauthorizedError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 401;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
        };
        /** @description Which permission is missing. The name is this contract's choice. */
        MissingPermissionDetails: {
            /**
             * @description The permission (OAuth scope) that the operation needs.
             * @example store_v2_products
             */
            required_permission: string;
        };
        /** @description Which limit of the platform stands in the way. The names are this contract's choice. */
        PlatformLimitDetails: {
            /**
             * @description The field that would pass the limit; left out where the number of entries would.
             * @example parent_id
             */
            field?: string;
            /**
             * Format: int64
             * @description The limit of the platform.
             * @example 7
             */
            maximum: number;
        };
        /** @description One fault in the body of a 403. */
        ForbiddenError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 403;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            /** @description What stands here depends on the cause. */
            details?: components["schemas"]["MissingPermissionDetails"] | components["schemas"]["PlatformLimitDetails"];
        };
        /** @description One fault in the body of a 404. */
        NotFoundError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 404;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
        };
        /** @description The method that was sent, and those that the resource has. The names are this contract's choice. */
        AllowedMethodsDetails: {
            /**
             * @description The methods in `Allow`.
             * @example [
             *       "GET",
             *       "HEAD",
             *       "OPTIONS",
             *       "POST",
             *       "DELETE"
             *     ]
             */
            allowed_methods: string[];
            /**
             * @description The method of the request.
             * @example PUT
             */
            method?: string;
        };
        /** @description One fault in the body of a 405. */
        MethodNotAllowedError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 405;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["AllowedMethodsDetails"];
        };
        /** @description What the API can answer with. The name is this contract's choice. */
        AvailableTypesDetails: {
            /**
             * @description The content types that the API can answer with.
             * @example [
             *       "application/json"
             *     ]
             */
            available_types: string[];
        };
        /** @description One fault in the body of a 406. */
        NotAcceptableError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 406;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["AvailableTypesDetails"];
        };
        /** @description What stands in the way of the category's deletion. The names are this contract's choice. */
        CategoryHoldsProductsDetails: {
            /**
             * @description The products that stand in the way, the first 250 of them.
             * @example [
             *       32,
             *       33
             *     ]
             */
            product_ids: number[];
            /**
             * @description What to change so that the same request can succeed.
             * @example Move the products to another category, or delete them, before you delete the category.
             */
            resolution: string;
        };
        /** @description What stands in the way of the category's deletion. The names are this contract's choice. */
        CategoryHasSubcategoriesDetails: {
            /**
             * @description The subcategories that stand in the way, the first 250 of them.
             * @example [
             *       14
             *     ]
             */
            category_ids: number[];
            /**
             * @description What to change so that the same request can succeed.
             * @example Move the subcategories to another parent, or delete them, before you delete the category.
             */
            resolution: string;
        };
        /** @description Which value is taken, and by what. The names are this contract's choice. */
        DuplicateValueDetails: {
            /**
             * @description The field whose value is taken already.
             * @example email
             */
            field: string;
            /**
             * @description The value that is taken already.
             * @example jane@example.com
             */
            value: string;
            /**
             * Format: int32
             * @description The id of the resource that holds the value.
             * @example 5
             */
            conflicting_id: number;
            /**
             * @description What to change so that the same request can succeed.
             * @example Choose another value, or update the resource that has it.
             */
            resolution: string;
        };
        /** @description A product of an order that cannot be sold in the quantity asked for. */
        QuantityConflict: {
            /**
             * @description Whether there is too little stock, or the quantity is above or below what one order may hold.
             * @example OutOfStock
             * @enum {string}
             */
            type: "OutOfStock" | "ExceedsMaxQuantity" | "InsufficientQuantity";
            /** @description The product in question. */
            product: {
                /**
                 * Format: int32
                 * @description The product's id.
                 * @example 34
                 */
                id: number;
                /**
                 * @description The product's name.
                 * @example Enamel Mug
                 */
                name: string;
                /**
                 * Format: int32
                 * @description How many are in stock.
                 * @example 3
                 */
                inventory_level?: number;
            };
            /**
             * Format: int32
             * @description The most that one order may hold.
             * @example 10
             */
            maximum_quantity?: number;
            /**
             * Format: int32
             * @description The least that one order must hold.
             * @example 2
             */
            minimum_quantity?: number;
        };
        /** @description What cannot be sold. The name `resolution` is this contract's choice. */
        QuantityUnavailableDetails: {
            /** @description One entry for each product whose quantity cannot be sold. */
            errors: components["schemas"]["QuantityConflict"][];
            /**
             * @description What to change so that the same request can succeed.
             * @example Lower the quantity, or wait until the product is in stock.
             */
            resolution: string;
        };
        /** @description One fault in the body of a 409. */
        ConflictError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 409;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            /** @description What stands here depends on the cause. */
            details?: components["schemas"]["CategoryHoldsProductsDetails"] | components["schemas"]["CategoryHasSubcategoriesDetails"] | components["schemas"]["DuplicateValueDetails"] | components["schemas"]["QuantityUnavailableDetails"];
        };
        /** @description Which parameter is too large, and how large it may be. The names are this contract's choice. */
        LimitAboveMaximumDetails: {
            /**
             * @description The parameter that is above its maximum.
             * @example limit
             */
            parameter: string;
            /**
             * Format: int64
             * @description The value that was sent.
             * @example 999
             */
            requested: number;
            /**
             * Format: int64
             * @description The largest value that is allowed.
             * @example 250
             */
            maximum: number;
        };
        /** @description How large a body may be. The name is this contract's choice. */
        BodyTooLargeDetails: {
            /**
             * Format: int64
             * @description The size of the largest request body that is taken, in bytes.
             * @example 1048576
             */
            maximum_bytes: number;
        };
        /** @description One fault in the body of a 413. */
        RequestEntityTooLargeError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 413;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            /** @description What stands here depends on the cause. */
            details?: components["schemas"]["LimitAboveMaximumDetails"] | components["schemas"]["BodyTooLargeDetails"];
        };
        /** @description What was sent, and what the API takes. The names are this contract's choice. */
        SupportedTypesDetails: {
            /**
             * @description The content types that the API takes.
             * @example [
             *       "application/json"
             *     ]
             */
            supported_types: string[];
            /**
             * @description The Content-Type of the request; left out where it had none.
             * @example text/xml
             */
            content_type?: string;
        };
        /** @description One fault in the body of a 415. */
        UnsupportedMediaTypeError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 415;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["SupportedTypesDetails"];
        };
        /** @description One fault in the body of a 500. */
        InternalServerErrorError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 500;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
        };
        /** @description The method that was sent, and those that the API has. The names are this contract's choice. */
        SupportedMethodsDetails: {
            /**
             * @description The methods that the API supports somewhere.
             * @example [
             *       "GET",
             *       "HEAD",
             *       "OPTIONS",
             *       "POST",
             *       "PUT",
             *       "DELETE"
             *     ]
             */
            supported_methods: string[];
            /**
             * @description The method of the request.
             * @example PATCH
             */
            method?: string;
        };
        /** @description One fault in the body of a 501. */
        NotImplementedError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 501;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["SupportedMethodsDetails"];
        };
        /** @description Why the store does not answer. The name is this contract's choice. */
        UnavailableDetails: {
            /**
             * @description Why the store does not answer.
             * @example maintenance
             * @enum {string}
             */
            reason: "maintenance" | "upgrade";
        };
        /** @description One fault in the body of a 503. */
        ServiceUnavailableError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 503;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["UnavailableDetails"];
        };
        /** @description Which limit of the plan has been reached. The names are this contract's choice. */
        PlanLimitDetails: {
            /**
             * @description The collection that is full.
             * @example /products
             */
            resource: string;
            /**
             * Format: int32
             * @description How many the plan allows.
             * @example 500
             */
            limit: number;
            /**
             * @description The name of the store's plan.
             * @example Standard
             */
            plan: string;
        };
        /** @description One fault in the body of a 507. */
        InsufficientStorageError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 507;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["PlanLimitDetails"];
        };
        /** @description One fault in the body of a 509. */
        BandwidthLimitExceededError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 509;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
        };
        /** @description A product as the API answers it. Of its fields there are those that were asked for. */
        ProductExcerpt: {
            /**
             * Format: int32
             * @description The id, given by the store.
             * @example 32
             */
            readonly id: number;
            /**
             * @description The name, which no other product of the store has (this contract's choice). The length is that of the newer API.
             * @example Plain T-Shirt
             */
            name: string;
            type?: components["schemas"]["ProductType"];
            /**
             * @description The stock keeping unit, which no other product of the store has (this contract's choice).
             * @example TTRPS
             */
            sku?: string;
            /**
             * @description The description, in HTML.
             * @example Soft cotton
             */
            description?: string | null;
            /**
             * @description Words that the store's search finds the product by, separated by commas.
             * @example shirt, cotton
             */
            search_keywords?: string | null;
            availability?: components["schemas"]["ProductAvailability"];
            /**
             * @description When the product is usually shipped.
             * @example Usually ships in 24 hours.
             */
            availability_description?: string;
            /**
             * @description The ids of the categories that hold the product. A PUT replaces them all.
             * @example [
             *       14
             *     ]
             */
            categories?: number[];
            /**
             * Format: int32
             * @description The id of the brand, 0 for none.
             * @example 17
             */
            brand_id?: number;
            /**
             * @description Whether customers can see the product.
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Whether the product is shown among the featured ones.
             * @example false
             */
            is_featured?: boolean;
            /**
             * @description Whether the product is shipped free of charge.
             * @example false
             */
            is_free_shipping?: boolean;
            condition?: components["schemas"]["ProductCondition"];
            /**
             * @description Whether customers see the condition.
             * @example false
             */
            is_condition_shown?: boolean;
            inventory_tracking?: components["schemas"]["InventoryTracking"];
            /**
             * Format: int32
             * @description How many are in stock. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_level?: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_warning_level?: number;
            /**
             * @description The ids of related products, separated by commas; `-1` lets the store choose.
             * @example -1
             */
            related_products?: string;
            /**
             * Format: int32
             * @description The least that one order must hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_minimum?: number;
            /**
             * Format: int32
             * @description The most that one order may hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_maximum?: number;
            /**
             * Format: int32
             * @description The place of the product in its categories; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description The warranty.
             * @example One year
             */
            warranty?: string | null;
            /**
             * @description The path of the product's page in the storefront.
             * @example /plain-tshirt/
             */
            custom_url?: string;
            /**
             * @description The title of the product's page.
             * @example Plain T-Shirt
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @example shirt
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @example A plain T-shirt.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the product's page. Only Blueprint themes use it.
             * @example product.html
             */
            layout_file?: string;
            /**
             * @description Whether the price is hidden.
             * @example false
             */
            is_price_hidden?: boolean;
            /**
             * @description What is shown in the place of a hidden price.
             * @example Call for the price
             */
            price_hidden_label?: string;
            /**
             * Format: int32
             * @description The id of the option set; null in a PUT takes it away.
             * @example 13
             */
            option_set_id?: number | null;
            /**
             * @description Where the options stand on the product's page.
             * @example right
             * @enum {string}
             */
            option_set_display?: "right" | "below";
            /**
             * Format: int32
             * @description The id of the tax class. It is ignored where taxes are computed automatically.
             * @example 0
             */
            tax_class_id?: number;
            /**
             * @description The universal product code.
             * @example
             */
            upc?: string | null;
            /**
             * @description The label of the event date.
             * @example Delivery Date
             */
            event_date_field_name?: string;
            /**
             * @description Whether customers choose an event date, and from which dates.
             * @example none
             * @enum {string}
             */
            event_date_type?: "none" | "after" | "before" | "range";
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_asset_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_income_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_expense_account?: string;
            /**
             * @description An account of the accounting software Peachtree.
             * @example
             */
            peachtree_gl_account?: string;
            /**
             * @description Whether the product can only be ordered before its release.
             * @example false
             */
            is_preorder_only?: boolean;
            /**
             * @description What customers read when they order before the release.
             * @example
             */
            preorder_message?: string;
            /**
             * @description The Open Graph type of the product's page.
             * @example product
             * @enum {string}
             */
            open_graph_type?: "product" | "album" | "book" | "drink" | "food" | "game" | "movie" | "song" | "tv_show";
            /**
             * @description The Open Graph title of the product's page.
             * @example
             */
            open_graph_title?: string;
            /**
             * @description The Open Graph description of the product's page.
             * @example
             */
            open_graph_description?: string | null;
            /**
             * @description Whether the thumbnail serves as the Open Graph image.
             * @example true
             */
            is_open_graph_thumbnail?: boolean;
            /**
             * @description The product's tax code at Avalara.
             * @example
             */
            avalara_product_tax_code?: string;
            /**
             * @description Where the product lies in the warehouse.
             * @example
             */
            bin_picking_number?: string;
            /** @description The price. */
            price?: components["schemas"]["Decimal"];
            /** @description What the product costs the merchant. */
            cost_price?: components["schemas"]["Decimal"];
            /** @description The recommended price. */
            retail_price?: components["schemas"]["Decimal"];
            /** @description The reduced price, 0 for none. */
            sale_price?: components["schemas"]["Decimal"];
            /** @description What shipping costs, where it is a fixed price. */
            fixed_cost_shipping_price?: components["schemas"]["Decimal"];
            /** @description The weight, in the unit of the store. */
            weight?: components["schemas"]["Decimal"];
            /** @description The width, in the unit of the store. */
            width?: components["schemas"]["Decimal"];
            /** @description The height, in the unit of the store. */
            height?: components["schemas"]["Decimal"];
            /** @description The depth, in the unit of the store. */
            depth?: components["schemas"]["Decimal"];
            /** @description The first event date that can be chosen. */
            event_date_start?: components["schemas"]["DateTimeOrEmpty"];
            /** @description The last event date that can be chosen. */
            event_date_end?: components["schemas"]["DateTimeOrEmpty"];
            /** @description When the product is released. */
            preorder_release_date?: components["schemas"]["DateTimeOrEmpty"];
            /** @description The price that a customer pays, after a sale price and other rules. */
            readonly calculated_price?: components["schemas"]["Decimal"];
            /**
             * @deprecated
             * @description Always null; the filter of this name took its place.
             * @example null
             */
            readonly keyword_filter?: null;
            /**
             * Format: int32
             * @description The sum of all ratings.
             * @example 0
             */
            readonly rating_total?: number;
            /**
             * Format: int32
             * @description The number of ratings.
             * @example 0
             */
            readonly rating_count?: number;
            /**
             * Format: int32
             * @description How many have been sold.
             * @example 0
             */
            total_sold?: number;
            /**
             * Format: int32
             * @description How often the page of the product was opened.
             * @example 0
             */
            view_count?: number;
            /** @description When the product was created. */
            readonly date_created?: components["schemas"]["DateTime"];
            /** @description When the product was last changed. */
            readonly date_modified: components["schemas"]["DateTime"];
            /** @description When the product was last imported. */
            readonly date_last_imported?: components["schemas"]["DateTimeOrEmpty"];
            primary_image: components["schemas"]["PrimaryImage"];
            option_set?: components["schemas"]["OptionSetLink"];
            /** @description The brand. */
            readonly brand?: components["schemas"]["ResourceLink"];
            /** @description The images. */
            readonly images?: components["schemas"]["ResourceLink"];
            /** @description The SKUs. */
            readonly skus?: components["schemas"]["ResourceLink"];
            /** @description The options. */
            readonly options?: components["schemas"]["ResourceLink"];
            /** @description The rules. */
            readonly rules?: components["schemas"]["ResourceLink"];
            /** @description The videos. */
            readonly videos?: components["schemas"]["ResourceLink"];
            /** @description The custom fields. */
            readonly custom_fields?: components["schemas"]["ResourceLink"];
            /** @description The bulk prices. */
            readonly discount_rules?: components["schemas"]["ResourceLink"];
            /** @description The configurable fields. */
            readonly configurable_fields?: components["schemas"]["ResourceLink"];
            /** @description The tax class. */
            readonly tax_class?: components["schemas"]["ResourceLink"];
            /** @description The reviews. */
            readonly reviews?: components["schemas"]["ResourceLink"];
            /** @description The files that a digital product consists of. */
            readonly downloads?: components["schemas"]["ResourceLink"];
            /** @description Empty; the API shows it in answers that were cut down. */
            metadata: unknown[];
        };
        /** @description A product as the API answers it. */
        ProductCreate: {
            /**
             * @description The name, which no other product of the store has (this contract's choice). The length is that of the newer API.
             * @example Plain T-Shirt
             */
            name: string;
            type: components["schemas"]["ProductType"];
            /**
             * @description The stock keeping unit, which no other product of the store has (this contract's choice).
             * @default
             * @example TTRPS
             */
            sku?: string;
            /**
             * @description The description, in HTML.
             * @default
             * @example Soft cotton
             */
            description?: string | null;
            /**
             * @description Words that the store's search finds the product by, separated by commas.
             * @default
             * @example shirt, cotton
             */
            search_keywords?: string | null;
            availability: components["schemas"]["ProductAvailability"];
            /**
             * @description When the product is usually shipped.
             * @default
             * @example Usually ships in 24 hours.
             */
            availability_description?: string;
            /**
             * @description The ids of the categories that hold the product. A PUT replaces them all.
             * @example [
             *       14
             *     ]
             */
            categories: number[];
            /**
             * Format: int32
             * @description The id of the brand, 0 for none.
             * @default 0
             * @example 17
             */
            brand_id?: number;
            /**
             * @description Whether customers can see the product.
             * @default false
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Whether the product is shown among the featured ones.
             * @default false
             * @example false
             */
            is_featured?: boolean;
            /**
             * @description Whether the product is shipped free of charge.
             * @default false
             * @example false
             */
            is_free_shipping?: boolean;
            /** @default New */
            condition?: components["schemas"]["ProductCondition"];
            /**
             * @description Whether customers see the condition.
             * @default false
             * @example false
             */
            is_condition_shown?: boolean;
            /** @default none */
            inventory_tracking?: components["schemas"]["InventoryTracking"];
            /**
             * Format: int32
             * @description How many are in stock. It counts where `inventory_tracking` is `simple`.
             * @default 0
             * @example 0
             */
            inventory_level?: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where `inventory_tracking` is `simple`.
             * @default 0
             * @example 0
             */
            inventory_warning_level?: number;
            /**
             * @description The ids of related products, separated by commas; `-1` lets the store choose.
             * @default -1
             * @example -1
             */
            related_products?: string;
            /**
             * Format: int32
             * @description The least that one order must hold, 0 for no such limit.
             * @default 0
             * @example 0
             */
            order_quantity_minimum?: number;
            /**
             * Format: int32
             * @description The most that one order may hold, 0 for no such limit.
             * @default 0
             * @example 0
             */
            order_quantity_maximum?: number;
            /**
             * Format: int32
             * @description The place of the product in its categories; lower comes first.
             * @default 0
             * @example 0
             */
            sort_order?: number;
            /**
             * @description The warranty.
             * @default
             * @example One year
             */
            warranty?: string | null;
            /**
             * @description The path of the product's page in the storefront.
             * @default
             * @example /plain-tshirt/
             */
            custom_url?: string;
            /**
             * @description The title of the product's page.
             * @default
             * @example Plain T-Shirt
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @default
             * @example shirt
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @default
             * @example A plain T-shirt.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the product's page. Only Blueprint themes use it.
             * @default product.html
             * @example product.html
             */
            layout_file?: string;
            /**
             * @description Whether the price is hidden.
             * @default false
             * @example false
             */
            is_price_hidden?: boolean;
            /**
             * @description What is shown in the place of a hidden price.
             * @default
             * @example Call for the price
             */
            price_hidden_label?: string;
            /**
             * Format: int32
             * @description The id of the option set; null in a PUT takes it away.
             * @default null
             * @example 13
             */
            option_set_id?: number | null;
            /**
             * @description Where the options stand on the product's page.
             * @default right
             * @example right
             * @enum {string}
             */
            option_set_display?: "right" | "below";
            /**
             * Format: int32
             * @description The id of the tax class. It is ignored where taxes are computed automatically.
             * @default 0
             * @example 0
             */
            tax_class_id?: number;
            /**
             * @description The universal product code.
             * @default
             * @example
             */
            upc?: string | null;
            /**
             * @description The label of the event date.
             * @default Delivery Date
             * @example Delivery Date
             */
            event_date_field_name?: string;
            /**
             * @description Whether customers choose an event date, and from which dates.
             * @default none
             * @example none
             * @enum {string}
             */
            event_date_type?: "none" | "after" | "before" | "range";
            /**
             * @description An account of the accounting software MYOB.
             * @default
             * @example
             */
            myob_asset_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @default
             * @example
             */
            myob_income_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @default
             * @example
             */
            myob_expense_account?: string;
            /**
             * @description An account of the accounting software Peachtree.
             * @default
             * @example
             */
            peachtree_gl_account?: string;
            /**
             * @description Whether the product can only be ordered before its release.
             * @default false
             * @example false
             */
            is_preorder_only?: boolean;
            /**
             * @description What customers read when they order before the release.
             * @default
             * @example
             */
            preorder_message?: string;
            /**
             * @description The Open Graph type of the product's page.
             * @default product
             * @example product
             * @enum {string}
             */
            open_graph_type?: "product" | "album" | "book" | "drink" | "food" | "game" | "movie" | "song" | "tv_show";
            /**
             * @description The Open Graph title of the product's page.
             * @default
             * @example
             */
            open_graph_title?: string;
            /**
             * @description The Open Graph description of the product's page.
             * @default
             * @example
             */
            open_graph_description?: string | null;
            /**
             * @description Whether the thumbnail serves as the Open Graph image.
             * @default true
             * @example true
             */
            is_open_graph_thumbnail?: boolean;
            /**
             * @description The product's tax code at Avalara.
             * @default
             * @example
             */
            avalara_product_tax_code?: string;
            /**
             * @description Where the product lies in the warehouse.
             * @default
             * @example
             */
            bin_picking_number?: string;
            /** @description The price. */
            price: components["schemas"]["DecimalInput"];
            /** @description What the product costs the merchant. */
            cost_price?: components["schemas"]["DecimalInput"];
            /** @description The recommended price. */
            retail_price?: components["schemas"]["DecimalInput"];
            /** @description The reduced price, 0 for none. */
            sale_price?: components["schemas"]["DecimalInput"];
            /** @description What shipping costs, where it is a fixed price. */
            fixed_cost_shipping_price?: components["schemas"]["DecimalInput"];
            /** @description The weight, in the unit of the store. */
            weight: components["schemas"]["DecimalInput"];
            /** @description The width, in the unit of the store. */
            width?: components["schemas"]["DecimalInput"];
            /** @description The height, in the unit of the store. */
            height?: components["schemas"]["DecimalInput"];
            /** @description The depth, in the unit of the store. */
            depth?: components["schemas"]["DecimalInput"];
            /**
             * @description The first event date that can be chosen.
             * @default
             */
            event_date_start?: components["schemas"]["DateTimeInput"];
            /**
             * @description The last event date that can be chosen.
             * @default
             */
            event_date_end?: components["schemas"]["DateTimeInput"];
            /**
             * @description When the product is released.
             * @default
             */
            preorder_release_date?: components["schemas"]["DateTimeInput"];
            /**
             * Format: int32
             * @description How many have been sold.
             * @default 0
             * @example 0
             */
            total_sold?: number;
            /**
             * Format: int32
             * @description How often the page of the product was opened.
             * @default 0
             * @example 0
             */
            view_count?: number;
        };
        /** @description A product as the API answers it. */
        ProductUpdate: {
            /**
             * @description The name, which no other product of the store has (this contract's choice). The length is that of the newer API.
             * @example Plain T-Shirt
             */
            name?: string;
            type?: components["schemas"]["ProductType"];
            /**
             * @description The stock keeping unit, which no other product of the store has (this contract's choice).
             * @example TTRPS
             */
            sku?: string;
            /**
             * @description The description, in HTML.
             * @example Soft cotton
             */
            description?: string | null;
            /**
             * @description Words that the store's search finds the product by, separated by commas.
             * @example shirt, cotton
             */
            search_keywords?: string | null;
            availability?: components["schemas"]["ProductAvailability"];
            /**
             * @description When the product is usually shipped.
             * @example Usually ships in 24 hours.
             */
            availability_description?: string;
            /**
             * @description The ids of the categories that hold the product. A PUT replaces them all.
             * @example [
             *       14
             *     ]
             */
            categories?: number[];
            /**
             * Format: int32
             * @description The id of the brand, 0 for none.
             * @example 17
             */
            brand_id?: number;
            /**
             * @description Whether customers can see the product.
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Whether the product is shown among the featured ones.
             * @example false
             */
            is_featured?: boolean;
            /**
             * @description Whether the product is shipped free of charge.
             * @example false
             */
            is_free_shipping?: boolean;
            condition?: components["schemas"]["ProductCondition"];
            /**
             * @description Whether customers see the condition.
             * @example false
             */
            is_condition_shown?: boolean;
            inventory_tracking?: components["schemas"]["InventoryTracking"];
            /**
             * Format: int32
             * @description How many are in stock. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_level?: number;
            /**
             * Format: int32
             * @description The stock at which the merchant is warned. It counts where `inventory_tracking` is `simple`.
             * @example 0
             */
            inventory_warning_level?: number;
            /**
             * @description The ids of related products, separated by commas; `-1` lets the store choose.
             * @example -1
             */
            related_products?: string;
            /**
             * Format: int32
             * @description The least that one order must hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_minimum?: number;
            /**
             * Format: int32
             * @description The most that one order may hold, 0 for no such limit.
             * @example 0
             */
            order_quantity_maximum?: number;
            /**
             * Format: int32
             * @description The place of the product in its categories; lower comes first.
             * @example 0
             */
            sort_order?: number;
            /**
             * @description The warranty.
             * @example One year
             */
            warranty?: string | null;
            /**
             * @description The path of the product's page in the storefront.
             * @example /plain-tshirt/
             */
            custom_url?: string;
            /**
             * @description The title of the product's page.
             * @example Plain T-Shirt
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @example shirt
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @example A plain T-shirt.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the product's page. Only Blueprint themes use it.
             * @example product.html
             */
            layout_file?: string;
            /**
             * @description Whether the price is hidden.
             * @example false
             */
            is_price_hidden?: boolean;
            /**
             * @description What is shown in the place of a hidden price.
             * @example Call for the price
             */
            price_hidden_label?: string;
            /**
             * Format: int32
             * @description The id of the option set; null in a PUT takes it away.
             * @example 13
             */
            option_set_id?: number | null;
            /**
             * @description Where the options stand on the product's page.
             * @example right
             * @enum {string}
             */
            option_set_display?: "right" | "below";
            /**
             * Format: int32
             * @description The id of the tax class. It is ignored where taxes are computed automatically.
             * @example 0
             */
            tax_class_id?: number;
            /**
             * @description The universal product code.
             * @example
             */
            upc?: string | null;
            /**
             * @description The label of the event date.
             * @example Delivery Date
             */
            event_date_field_name?: string;
            /**
             * @description Whether customers choose an event date, and from which dates.
             * @example none
             * @enum {string}
             */
            event_date_type?: "none" | "after" | "before" | "range";
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_asset_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_income_account?: string;
            /**
             * @description An account of the accounting software MYOB.
             * @example
             */
            myob_expense_account?: string;
            /**
             * @description An account of the accounting software Peachtree.
             * @example
             */
            peachtree_gl_account?: string;
            /**
             * @description Whether the product can only be ordered before its release.
             * @example false
             */
            is_preorder_only?: boolean;
            /**
             * @description What customers read when they order before the release.
             * @example
             */
            preorder_message?: string;
            /**
             * @description The Open Graph type of the product's page.
             * @example product
             * @enum {string}
             */
            open_graph_type?: "product" | "album" | "book" | "drink" | "food" | "game" | "movie" | "song" | "tv_show";
            /**
             * @description The Open Graph title of the product's page.
             * @example
             */
            open_graph_title?: string;
            /**
             * @description The Open Graph description of the product's page.
             * @example
             */
            open_graph_description?: string | null;
            /**
             * @description Whether the thumbnail serves as the Open Graph image.
             * @example true
             */
            is_open_graph_thumbnail?: boolean;
            /**
             * @description The product's tax code at Avalara.
             * @example
             */
            avalara_product_tax_code?: string;
            /**
             * @description Where the product lies in the warehouse.
             * @example
             */
            bin_picking_number?: string;
            /** @description The price. */
            price?: components["schemas"]["DecimalInput"];
            /** @description What the product costs the merchant. */
            cost_price?: components["schemas"]["DecimalInput"];
            /** @description The recommended price. */
            retail_price?: components["schemas"]["DecimalInput"];
            /** @description The reduced price, 0 for none. */
            sale_price?: components["schemas"]["DecimalInput"];
            /** @description What shipping costs, where it is a fixed price. */
            fixed_cost_shipping_price?: components["schemas"]["DecimalInput"];
            /** @description The weight, in the unit of the store. */
            weight?: components["schemas"]["DecimalInput"];
            /** @description The width, in the unit of the store. */
            width?: components["schemas"]["DecimalInput"];
            /** @description The height, in the unit of the store. */
            height?: components["schemas"]["DecimalInput"];
            /** @description The depth, in the unit of the store. */
            depth?: components["schemas"]["DecimalInput"];
            /** @description The first event date that can be chosen. */
            event_date_start?: components["schemas"]["DateTimeInput"];
            /** @description The last event date that can be chosen. */
            event_date_end?: components["schemas"]["DateTimeInput"];
            /** @description When the product is released. */
            preorder_release_date?: components["schemas"]["DateTimeInput"];
            /**
             * Format: int32
             * @description How many have been sold.
             * @example 0
             */
            total_sold?: number;
            /**
             * Format: int32
             * @description How often the page of the product was opened.
             * @example 0
             */
            view_count?: number;
        };
        /** @description A category of products. The defaults are this contract's choice. */
        CategoryCreate: {
            /**
             * Format: int32
             * @description The id of the parent, 0 for a category at the root. A category has at most 7 levels of parents.
             * @default 0
             * @example 10
             */
            parent_id?: number;
            /**
             * @description The name, which no other category of the store has. The length is that of the newer API.
             * @example Shirts
             */
            name: string;
            /**
             * @description The description, in HTML.
             * @default
             * @example Shirts for every day
             */
            description?: string;
            /**
             * Format: int32
             * @description The place of the category among its siblings; lower comes first.
             * @default 0
             * @example 2
             */
            sort_order?: number;
            /**
             * @description The title of the category's page. The length is that of the newer API.
             * @default
             * @example Shirts
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @default null
             * @example shirts, clothing
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @default null
             * @example Shirts for every day.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the category's page. Only Blueprint themes use it.
             * @default category.html
             * @example category.html
             */
            layout_file?: string;
            /**
             * @description The path of the category's image, empty for none.
             * @default
             * @example d/shirts__69888.jpg
             */
            image_file?: string;
            /**
             * @description Whether customers can see the category.
             * @default true
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Words that the store's search finds the category by, separated by commas.
             * @default
             * @example shirts, tops
             */
            search_keywords?: string;
            /**
             * @description The path of the category's page in the storefront.
             * @default
             * @example /clothing/shirts/
             */
            url?: string;
        };
        /** @description A category of products. The defaults are this contract's choice. */
        CategoryUpdate: {
            /**
             * Format: int32
             * @description The id of the parent, 0 for a category at the root. A category has at most 7 levels of parents.
             * @example 10
             */
            parent_id?: number;
            /**
             * @description The name, which no other category of the store has. The length is that of the newer API.
             * @example Shirts
             */
            name?: string;
            /**
             * @description The description, in HTML.
             * @example Shirts for every day
             */
            description?: string;
            /**
             * Format: int32
             * @description The place of the category among its siblings; lower comes first.
             * @example 2
             */
            sort_order?: number;
            /**
             * @description The title of the category's page. The length is that of the newer API.
             * @example Shirts
             */
            page_title?: string;
            /**
             * @description Keywords for search engines.
             * @example shirts, clothing
             */
            meta_keywords?: string | null;
            /**
             * @description A description for search engines.
             * @example Shirts for every day.
             */
            meta_description?: string | null;
            /**
             * @deprecated
             * @description The template of the category's page. Only Blueprint themes use it.
             * @example category.html
             */
            layout_file?: string;
            /**
             * @description The path of the category's image, empty for none.
             * @example d/shirts__69888.jpg
             */
            image_file?: string;
            /**
             * @description Whether customers can see the category.
             * @example true
             */
            is_visible?: boolean;
            /**
             * @description Words that the store's search finds the category by, separated by commas.
             * @example shirts, tops
             */
            search_keywords?: string;
            /**
             * @description The path of the category's page in the storefront.
             * @example /clothing/shirts/
             */
            url?: string;
        };
        /** @description Whom the order is billed to. The lengths are those that the newer API has for addresses or, where it has none, this contract's choice. */
        BillingAddressCreate: {
            /**
             * @description The first name.
             * @default
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @default
             * @example Doe
             */
            last_name?: string;
            /**
             * @description The company.
             * @default
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The street.
             * @default
             * @example 123 Main Street
             */
            street_1?: string;
            /**
             * @description The second line of the street.
             * @default
             * @example Suite 4
             */
            street_2?: string;
            /**
             * @description The city.
             * @default
             * @example Austin
             */
            city?: string;
            /**
             * @description The state or province, with its full name.
             * @default
             * @example Texas
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip: string;
            /**
             * @description The name of the country.
             * @default
             * @example United States
             */
            country?: string;
            /**
             * @description The code of the country (ISO 3166-1 alpha-2).
             * @default
             * @example US
             */
            country_iso2?: string;
            /**
             * @description The telephone number.
             * @default
             * @example 555-123-4567
             */
            phone?: string;
            /**
             * @description The e-mail address.
             * @default
             * @example janedoe@example.com
             */
            email?: string;
            /**
             * @description The fields that the merchant added to the address form.
             * @default []
             */
            form_fields?: components["schemas"]["FormField"][];
        };
        /** @description An order. An amount without tax and the one with tax come together, or neither of them; for handling and wrapping that is this contract's choice. An amount that is left out is 0, or the store computes it. */
        OrderCreate: {
            /**
             * Format: int32
             * @description The id of the customer, 0 for a guest.
             * @default 0
             * @example 5
             */
            customer_id?: number;
            /** @default 1 */
            status_id?: components["schemas"]["OrderStatusId"];
            /**
             * Format: int32
             * @description How many items the order holds. Where it is left out, the store counts the products.
             * @example 2
             */
            items_total?: number;
            /**
             * Format: int32
             * @description How many of the items have been shipped.
             * @default 0
             * @example 0
             */
            items_shipped?: number;
            /**
             * @description Whether the order holds digital products.
             * @default false
             * @example false
             */
            order_is_digital?: boolean;
            /**
             * @description The name of the payment method, as it is shown.
             * @default
             * @example Credit Card
             */
            payment_method?: string;
            /**
             * @description The payment's id at the payment provider.
             * @example
             */
            payment_provider_id?: string | number | null;
            /**
             * @description The IPv4 address of the customer. Setting it clears `ip_address_v6`.
             * @default
             * @example 203.0.113.67
             */
            ip_address?: string;
            /**
             * @description The name of the country that the IP address points to.
             * @default
             * @example United States
             */
            geoip_country?: string;
            /**
             * @description The code of that country (ISO 3166-1 alpha-2).
             * @default
             * @example US
             */
            geoip_country_iso2?: string;
            /**
             * @description Notes for the staff.
             * @default
             * @example Send Saturday
             */
            staff_notes?: string | null;
            /**
             * @description What the customer wrote at the checkout.
             * @default
             * @example Please ring twice
             */
            customer_message?: string | null;
            /**
             * @description The language of the customer, `en` or `en-US` for example.
             * @default
             * @example en
             */
            customer_locale?: string;
            /** @default external */
            order_source?: components["schemas"]["OrderSource"];
            /**
             * @description The system that the order was taken over from; `M-MIG` marks the orders of a migration.
             * @default null
             * @example POS
             */
            external_source?: string | null;
            /**
             * @description The id of the order at eBay, 0 for none.
             * @default 0
             * @example 0
             */
            ebay_order_id?: string;
            /**
             * Format: int32
             * @description The id of the channel that the order came through. It must exist and be connected.
             * @default 1
             * @example 1
             */
            channel_id?: number;
            /** @description When the order was placed. */
            date_created?: components["schemas"]["DateTimeInput"];
            /** @description The price of all products, without tax. */
            subtotal_ex_tax?: components["schemas"]["AmountInput"];
            /** @description The price of all products, with tax. */
            subtotal_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What shipping costs before anything is added or taken off. */
            base_shipping_cost?: components["schemas"]["AmountInput"];
            /** @description What shipping costs, without tax. */
            shipping_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What shipping costs, with tax. */
            shipping_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What handling costs before anything is added or taken off. */
            base_handling_cost?: components["schemas"]["AmountInput"];
            /** @description What handling costs, without tax. */
            handling_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What handling costs, with tax. */
            handling_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs before anything is added or taken off. */
            base_wrapping_cost?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs, without tax. */
            wrapping_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs, with tax. */
            wrapping_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What the merchant takes off the price. */
            discount_amount?: components["schemas"]["AmountInput"];
            /** @description What the order costs, without tax. */
            total_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What the order costs, with tax. */
            total_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What was paid back; always 0, whatever was. */
            refunded_amount?: components["schemas"]["AmountInput"];
            billing_address: components["schemas"]["BillingAddressCreate"];
            /**
             * @description The code of the currency that the customer pays in (ISO 4217).
             * @default USD
             * @example USD
             */
            default_currency_code?: string;
            /**
             * @description The id of the merchant in the system that the order comes from. It is set when the order is created; a PUT that holds another one is a 400.
             * @default null
             * @example merchant-42
             */
            external_merchant_id?: string | null;
            /** @default  */
            tax_provider_id?: components["schemas"]["TaxProviderId"];
            /** @description The products to order. In a PUT they join those that the order has already. */
            products?: components["schemas"]["OrderProductInput"][];
            /** @description Where the order is shipped to. The first address counts; without one it is the billing address. */
            shipping_addresses?: components["schemas"]["ShippingAddressInput"][];
            /**
             * @description The IPv6 address of the customer. Setting it clears `ip_address`.
             * @default
             * @example 2001:db8::67
             */
            ip_address_v6?: string;
            /**
             * @description The id of the order in another system.
             * @default
             * @example pos-4711
             */
            external_order_id?: string;
            /** @description How the order reaches the customer. */
            consignments?: components["schemas"]["OrderConsignmentsInput"];
            /** @description The fees. */
            fees?: components["schemas"]["OrderFeesInput"];
        };
        /** @description Whom the order is billed to. The lengths are those that the newer API has for addresses or, where it has none, this contract's choice. */
        BillingAddressUpdate: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The street.
             * @example 123 Main Street
             */
            street_1?: string;
            /**
             * @description The second line of the street.
             * @example Suite 4
             */
            street_2?: string;
            /**
             * @description The city.
             * @example Austin
             */
            city?: string;
            /**
             * @description The state or province, with its full name.
             * @example Texas
             */
            state?: string;
            /**
             * @description The postal code.
             * @example 78751
             */
            zip?: string;
            /**
             * @description The name of the country.
             * @example United States
             */
            country?: string;
            /**
             * @description The code of the country (ISO 3166-1 alpha-2).
             * @example US
             */
            country_iso2?: string;
            /**
             * @description The telephone number.
             * @example 555-123-4567
             */
            phone?: string;
            /**
             * @description The e-mail address.
             * @example janedoe@example.com
             */
            email?: string;
            /** @description The fields that the merchant added to the address form. */
            form_fields?: components["schemas"]["FormField"][];
        };
        /** @description An order. An amount without tax and the one with tax come together, or neither of them; for handling and wrapping that is this contract's choice. An amount that is left out is 0, or the store computes it. */
        OrderUpdate: {
            /**
             * Format: int32
             * @description The id of the customer, 0 for a guest.
             * @example 5
             */
            customer_id?: number;
            status_id?: components["schemas"]["OrderStatusId"];
            /**
             * Format: int32
             * @description How many items the order holds. Where it is left out, the store counts the products.
             * @example 2
             */
            items_total?: number;
            /**
             * Format: int32
             * @description How many of the items have been shipped.
             * @example 0
             */
            items_shipped?: number;
            /**
             * @description Whether the order holds digital products.
             * @example false
             */
            order_is_digital?: boolean;
            /**
             * @description The name of the payment method, as it is shown.
             * @example Credit Card
             */
            payment_method?: string;
            /**
             * @description The payment's id at the payment provider.
             * @example
             */
            payment_provider_id?: string | number | null;
            /**
             * @description The IPv4 address of the customer. Setting it clears `ip_address_v6`.
             * @example 203.0.113.67
             */
            ip_address?: string;
            /**
             * @description The name of the country that the IP address points to.
             * @example United States
             */
            geoip_country?: string;
            /**
             * @description The code of that country (ISO 3166-1 alpha-2).
             * @example US
             */
            geoip_country_iso2?: string;
            /**
             * @description Notes for the staff.
             * @example Send Saturday
             */
            staff_notes?: string | null;
            /**
             * @description What the customer wrote at the checkout.
             * @example Please ring twice
             */
            customer_message?: string | null;
            /**
             * @description The language of the customer, `en` or `en-US` for example.
             * @example en
             */
            customer_locale?: string;
            order_source?: components["schemas"]["OrderSource"];
            /**
             * @description The system that the order was taken over from; `M-MIG` marks the orders of a migration.
             * @example POS
             */
            external_source?: string | null;
            /**
             * @description The id of the order at eBay, 0 for none.
             * @example 0
             */
            ebay_order_id?: string;
            /**
             * Format: int32
             * @description The id of the channel that the order came through. It must exist and be connected.
             * @example 1
             */
            channel_id?: number;
            /** @description When the order was placed. */
            date_created?: components["schemas"]["DateTimeInput"];
            /** @description The price of all products, without tax. */
            subtotal_ex_tax?: components["schemas"]["AmountInput"];
            /** @description The price of all products, with tax. */
            subtotal_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What shipping costs before anything is added or taken off. */
            base_shipping_cost?: components["schemas"]["AmountInput"];
            /** @description What shipping costs, without tax. */
            shipping_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What shipping costs, with tax. */
            shipping_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What handling costs before anything is added or taken off. */
            base_handling_cost?: components["schemas"]["AmountInput"];
            /** @description What handling costs, without tax. */
            handling_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What handling costs, with tax. */
            handling_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs before anything is added or taken off. */
            base_wrapping_cost?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs, without tax. */
            wrapping_cost_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What wrapping costs, with tax. */
            wrapping_cost_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What the merchant takes off the price. */
            discount_amount?: components["schemas"]["AmountInput"];
            /** @description What the order costs, without tax. */
            total_ex_tax?: components["schemas"]["AmountInput"];
            /** @description What the order costs, with tax. */
            total_inc_tax?: components["schemas"]["AmountInput"];
            /** @description What was paid back; always 0, whatever was. */
            refunded_amount?: components["schemas"]["AmountInput"];
            billing_address?: components["schemas"]["BillingAddressUpdate"];
            /**
             * @description Whether the order is archived.
             * @example false
             */
            is_deleted?: boolean;
            /**
             * @description The id of the merchant in the system that the order comes from. It is set when the order is created; a PUT that holds another one is a 400.
             * @example merchant-42
             */
            external_merchant_id?: string | null;
            tax_provider_id?: components["schemas"]["TaxProviderId"];
            /** @description The products to order. In a PUT they join those that the order has already. */
            products?: components["schemas"]["OrderProductInput"][];
            /** @description Where the order is shipped to. The first address counts; without one it is the billing address. */
            shipping_addresses?: components["schemas"]["ShippingAddressInput"][];
            /**
             * @description The IPv6 address of the customer. Setting it clears `ip_address`.
             * @example 2001:db8::67
             */
            ip_address_v6?: string;
            /**
             * @description The id of the order in another system.
             * @example pos-4711
             */
            external_order_id?: string;
            /** @description How the order reaches the customer. */
            consignments?: components["schemas"]["OrderConsignmentsInput"];
            /** @description The fees. */
            fees?: components["schemas"]["OrderFeesInput"];
        };
        /** @description A customer. The lengths, but for that of the e-mail address, are those of the newer API; the defaults are this contract's choice. An amount that is left out is 0. */
        CustomerCreate: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name: string;
            /**
             * Format: email
             * @description The e-mail address, which no other customer of the store has (this contract's choice).
             * @example janedoe@example.com
             */
            email: string;
            /**
             * @description The company.
             * @default
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The telephone number.
             * @default
             * @example 1234567890
             */
            phone?: string;
            /**
             * @description The IP address that the customer signed up from.
             * @default
             * @example 192.0.2.18
             */
            registration_ip_address?: string;
            /**
             * Format: int32
             * @description The id of the customer group, 0 for none.
             * @default 0
             * @example 2
             */
            customer_group_id?: number;
            /**
             * @description What the merchant has noted about the customer.
             * @default
             * @example Prefers to be called
             */
            notes?: string;
            /**
             * @description The code of the category that exempts the customer from tax, empty for none.
             * @default
             * @example
             */
            tax_exempt_category?: string;
            /**
             * @description Whether the customer has to choose a new password at the next login.
             * @default false
             * @example false
             */
            reset_pass_on_login?: boolean;
            /** @description What the customer may spend without paying. */
            store_credit?: components["schemas"]["DecimalInput"];
            /** @description The addresses. */
            addresses?: components["schemas"]["CustomerAddressesInput"];
            _authentication?: components["schemas"]["CustomerAuthentication"];
        };
        /** @description A customer. The lengths, but for that of the e-mail address, are those of the newer API; the defaults are this contract's choice. An amount that is left out is 0. */
        CustomerUpdate: {
            /**
             * @description The first name.
             * @example Jane
             */
            first_name?: string;
            /**
             * @description The last name.
             * @example Doe
             */
            last_name?: string;
            /**
             * Format: email
             * @description The e-mail address, which no other customer of the store has (this contract's choice).
             * @example janedoe@example.com
             */
            email?: string;
            /**
             * @description The company.
             * @example BigCommerce
             */
            company?: string;
            /**
             * @description The telephone number.
             * @example 1234567890
             */
            phone?: string;
            /**
             * @description The IP address that the customer signed up from.
             * @example 192.0.2.18
             */
            registration_ip_address?: string;
            /**
             * Format: int32
             * @description The id of the customer group, 0 for none.
             * @example 2
             */
            customer_group_id?: number;
            /**
             * @description What the merchant has noted about the customer.
             * @example Prefers to be called
             */
            notes?: string;
            /**
             * @description The code of the category that exempts the customer from tax, empty for none.
             * @example
             */
            tax_exempt_category?: string;
            /**
             * @description Whether the customer has to choose a new password at the next login.
             * @example false
             */
            reset_pass_on_login?: boolean;
            /** @description What the customer may spend without paying. */
            store_credit?: components["schemas"]["DecimalInput"];
            /** @description The addresses. */
            addresses?: components["schemas"]["CustomerAddressesInput"];
            _authentication?: components["schemas"]["CustomerAuthentication"];
        };
        /** @description One fault in the body of a 403. */
        ForbiddenMissingPermissionError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 403;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["MissingPermissionDetails"];
        };
        /** @description One fault in the body of a 413. */
        RequestEntityTooLargeLimitAboveMaximumError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 413;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["LimitAboveMaximumDetails"];
        };
        /** @description One fault in the body of a 409. */
        ConflictDuplicateValueError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 409;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["DuplicateValueDetails"];
        };
        /** @description One fault in the body of a 413. */
        RequestEntityTooLargeBodyTooLargeError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 413;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["BodyTooLargeDetails"];
        };
        /** @description One fault in the body of a 409. */
        ConflictCategoryHoldsProductsOrCategoryHasSubcategoriesError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 409;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            /** @description What stands here depends on the cause. */
            details?: components["schemas"]["CategoryHoldsProductsDetails"] | components["schemas"]["CategoryHasSubcategoriesDetails"];
        };
        /** @description One fault in the body of a 409. */
        ConflictQuantityUnavailableError: {
            /**
             * Format: int32
             * @description The status code of the response, repeated in the body.
             * @constant
             */
            status: 409;
            /** @description A sentence for the person who reads the log. Its wording may change; do not branch on it. */
            message: string;
            details?: components["schemas"]["QuantityUnavailableDetails"];
        };
    };
    responses: {
        /**
         * @description A GET found what it asked for, or a PUT changed it; either way the body is the resource as it stands now.
         *
         *     **Next:** use the body. Keep `Last-Modified`, where there is one, for the next conditional GET.
         */
        OK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": Record<string, unknown> | Record<string, unknown>[];
            };
        };
        /**
         * @description A POST succeeded and the new resource exists. The body is the resource as it was stored, with the id and every
         *     default that the store filled in.
         *
         *     **Next:** keep the id, or the URI in `Location`, to read or change the resource later. Do not send the POST again:
         *     that would create a second one.
         */
        Created: {
            headers: {
                Location: components["headers"]["Location"];
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        /**
         * @description The request was understood and a task was scheduled that will carry it out; when the answer is sent the work
         *     itself may not have begun. Deleting a whole collection is answered like this while it has something to delete.
         *
         *     **Next:** do not assume that the work is done. Read the collection's `/count` until it is.
         */
        Accepted: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScheduledTask"];
            };
        };
        /**
         * @description The request succeeded and there is nothing to send back: a resource was deleted, a list has no entries, or there
         *     was nothing to delete. There is no body, so do not parse one. The 204 for an empty list is how the API behaves;
         *     those for a delete-all of nothing and for OPTIONS are this contract's choice.
         *
         *     **Next:** after a DELETE, forget the resource; after a GET, treat the answer as an empty list.
         */
        NoContent: {
            headers: {
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The URI of the request is not the one to use: either the request came over plain `http` and belongs on `https`, or
         *     the routes of the API have changed, which is unlikely. The answer comes before the credentials are looked at.
         *
         *     **Next:** send the request to the URI in `Location`, and use that URI from now on. If it was sent over `http` with
         *     credentials, they have travelled in the clear: replace them. Clients may turn a redirected POST into a GET
         *     (RFC 9110, section 15.4.2), so correct the base URL rather than rely on following.
         */
        MovedPermanently: {
            headers: {
                Location: components["headers"]["Location"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The resource is to be found at another location for now. The usual reason is a request to a deprecated version of
         *     the API, which is sent on to the current one. The answer comes before the credentials are looked at.
         *
         *     **Next:** send the request to the URI in `Location`. When that URI names a newer version of the API, move the client
         *     to it; until then the old URI remains the one to ask. Clients may turn a redirected POST into a GET
         *     (RFC 9110, section 15.4.3), so do not rely on following for writes.
         */
        Found: {
            headers: {
                Location: components["headers"]["Location"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request carried `If-Modified-Since`, and the resource has not been modified since that date; so it is not sent
         *     again. Not every resource supports the header: in this contract the lists and the single resources of products,
         *     categories, orders and customers do, and their operations say so by documenting this answer. Elsewhere, and with a
         *     date that cannot be read, the header is ignored and the answer is a 200.
         *
         *     **Next:** use the copy that you have.
         */
        NotModified: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request is malformed: its syntax is invalid (a body that is not JSON, a URI that cannot be decoded), data that
         *     is required is missing, or a field or parameter has a value that it may not have. Fields that only the store writes
         *     may not be sent either. There is one entry for each fault, and its `details` name the field.
         *
         *     **Next:** correct what the entries name, then send the request again. Unchanged it will fail again.
         */
        BadRequest: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["BadRequestError"],
                    ...components["schemas"]["BadRequestError"][]
                ];
            };
        };
        /**
         * @description The credentials of the client are not there, or they are not right: an unknown user or client, or a token that is
         *     wrong or was withdrawn.
         *
         *     **Next:** send credentials as `WWW-Authenticate` asks, or put the ones that you send right. Unchanged it will fail
         *     again. For an account that is right but may not do this, the answer is 403.
         */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["UnauthorizedError"],
                    ...components["schemas"]["UnauthorizedError"][]
                ];
            };
        };
        /**
         * @description The account is known, but it does not have the permission for this operation on this resource (editing a product,
         *     for example). Permissions are set in the control panel of the store. A write that would pass a limit of the
         *     platform, which no plan lifts, is refused in the same way.
         *
         *     **Next:** have the store's owner grant the permission that `details` name, or use another account. Beyond a limit
         *     of the platform, remove something first.
         */
        Forbidden: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ForbiddenError"],
                    ...components["schemas"]["ForbiddenError"][]
                ];
            };
        };
        /**
         * @description The resource does not exist, or it could not be found: no resource has this id, it has been deleted, or the API has
         *     no such route. An empty list is not a 404 but a 204.
         *
         *     **Next:** check the URI. If the id was right once, the resource is gone: forget it.
         */
        NotFound: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["NotFoundError"],
                    ...components["schemas"]["NotFoundError"][]
                ];
            };
        };
        /**
         * @description The resource was found, but it does not support the method of the request: either the resource does not have the
         *     method at all (PUT on `/orders` is invalid, while PUT on `/orders/{order_id}` is valid), or the method is not yet
         *     implemented on it. The answer comes before the credentials are looked at.
         *
         *     **Next:** use one of the methods in `Allow`. A method that the API supports nowhere is answered with 501.
         */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["MethodNotAllowedError"],
                    ...components["schemas"]["MethodNotAllowedError"][]
                ];
            };
        };
        /**
         * @description The `Accept` header of the request leaves no content type that the API can answer with.
         *
         *     **Next:** send an `Accept` that allows one of the types in `details`, or leave the header out.
         */
        NotAcceptable: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["NotAcceptableError"],
                    ...components["schemas"]["NotAcceptableError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        Conflict: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictError"],
                    ...components["schemas"]["ConflictError"][]
                ];
            };
        };
        /**
         * @description The request asks for too many objects at once: `limit` is above the maximum that is allowed. A request body of more
         *     bytes than the API takes is refused in the same way.
         *
         *     **Next:** ask for at most the `maximum` in `details`, and fetch the rest with `page`; split a body that is too large.
         */
        RequestEntityTooLarge: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["RequestEntityTooLargeError"],
                    ...components["schemas"]["RequestEntityTooLargeError"][]
                ];
            };
        };
        /**
         * @description The `Content-Type` of the request names a content type that the API does not support, or a body came without one.
         *
         *     **Next:** send the body as one of the types in `Accept`, and say so in `Content-Type`.
         */
        UnsupportedMediaType: {
            headers: {
                Accept: components["headers"]["Accept"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["UnsupportedMediaTypeError"],
                    ...components["schemas"]["UnsupportedMediaTypeError"][]
                ];
            };
        };
        /**
         * @description An error occurred within the API itself; the request may have been right. Whether a write took effect is not known.
         *
         *     **Next:** send an idempotent request again (GET, PUT, DELETE), after a pause that doubles from one attempt to the
         *     next. Before you repeat a POST, look whether it took effect. If it goes on, report it.
         */
        InternalServerError: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["InternalServerErrorError"],
                    ...components["schemas"]["InternalServerErrorError"][]
                ];
            };
        };
        /**
         * @description The API does not support the method of the request on any resource: TRACE and PATCH, for example. The answer comes
         *     before the resource and the credentials are looked at.
         *
         *     **Next:** use a method that the API supports; PUT takes partial updates, so it stands in for PATCH. A method that is
         *     supported elsewhere, but not on this resource, is answered with 405.
         */
        NotImplemented: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["NotImplementedError"],
                    ...components["schemas"]["NotImplementedError"][]
                ];
            };
        };
        /**
         * @description The store is marked as "Down for Maintenance", or it is being upgraded to a new version. Nothing was done, whatever
         *     the method.
         *
         *     **Next:** wait as long as `Retry-After` says, then send the same request again; writes too.
         */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ServiceUnavailableError"],
                    ...components["schemas"]["ServiceUnavailableError"][]
                ];
            };
        };
        /**
         * @description The store has reached the number of this resource that its BigCommerce plan allows: 500 products, for example.
         *
         *     **Next:** delete what is no longer needed, or move the store to a larger plan. Unchanged it will fail again.
         */
        InsufficientStorage: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["InsufficientStorageError"],
                    ...components["schemas"]["InsufficientStorageError"][]
                ];
            };
        };
        /**
         * @description These credentials have made as many requests in the last hour as they may. The request was not looked at any further.
         *
         *     **Next:** wait as long as `Retry-After` says (`X-Retry-After` says the same in seconds), then send the same request
         *     again; writes too. Watch `X-BC-ApiLimit-Remaining` and slow down before it comes to 0.
         */
        BandwidthLimitExceeded: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Retry-After": components["headers"]["X-Retry-After"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["BandwidthLimitExceededError"],
                    ...components["schemas"]["BandwidthLimitExceededError"][]
                ];
            };
        };
        /**
         * @description How many entries match the filters.
         *
         *     **Next:** use the number; it costs less than reading a list.
         */
        CountOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Count"];
            };
        };
        /**
         * @description The clock of the store.
         *
         *     **Next:** use the answer as a check of credentials and of clocks; it touches nothing else.
         */
        GetTimeOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Time"];
            };
        };
        /**
         * @description The store as its control panel describes it.
         *
         *     **Next:** use the answer for the units, the currency and the time zone of all other answers. It changes rarely, so
         *     keep it for a while.
         */
        GetStoreOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Store"];
            };
        };
        /**
         * @description A page of the products that match the filters, in the order of their ids. The body is a bare array; where the list
         *     has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListProductsOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Product"] | components["schemas"]["ProductExcerpt"],
                    ...(components["schemas"]["Product"] | components["schemas"]["ProductExcerpt"])[]
                ];
            };
        };
        /**
         * @description The product was created. The body is the product as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateProductCreated: {
            headers: {
                /**
                 * @description Where to go: the URI of the created resource (201), or the URI that the same request belongs to (301, 302). It may be relative; resolve it against the request's URI (RFC 9110, section 10.2.2).
                 * @example /api/v2/products/32
                 */
                Location: string;
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Product"];
            };
        };
        /**
         * @description The product as the GET found it.
         *
         *     **Next:** use it. Keep `Last-Modified` for the next conditional GET.
         */
        GetProductOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Product"] | components["schemas"]["ProductExcerpt"];
            };
        };
        /**
         * @description The product as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have; `Last-Modified` has moved.
         */
        UpdateProductOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Product"];
            };
        };
        /**
         * @description A page of the categories that match the filters, in the order of their ids. The body is a bare array; where the
         *     list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListCategoriesOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Category"],
                    ...components["schemas"]["Category"][]
                ];
            };
        };
        /**
         * @description The category was created. The body is the category as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateCategoryCreated: {
            headers: {
                /**
                 * @description Where to go: the URI of the created resource (201), or the URI that the same request belongs to (301, 302). It may be relative; resolve it against the request's URI (RFC 9110, section 10.2.2).
                 * @example /api/v2/categories/10
                 */
                Location: string;
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Category"];
            };
        };
        /**
         * @description The category as the GET found it.
         *
         *     **Next:** use it. Keep `Last-Modified` for the next conditional GET.
         */
        GetCategoryOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Category"];
            };
        };
        /**
         * @description The category as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have; `Last-Modified` has moved.
         */
        UpdateCategoryOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Category"];
            };
        };
        /**
         * @description A page of the orders that match the filters, in the order that `sort` asks for. The body is a bare array; where
         *     the list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListOrdersOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Order"],
                    ...components["schemas"]["Order"][]
                ];
            };
        };
        /**
         * @description The order was created. The body is the order as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateOrderCreated: {
            headers: {
                /**
                 * @description Where to go: the URI of the created resource (201), or the URI that the same request belongs to (301, 302). It may be relative; resolve it against the request's URI (RFC 9110, section 10.2.2).
                 * @example /api/v2/orders/118
                 */
                Location: string;
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /**
         * @description How many orders match the filters, in all and in each status. The example holds every status that there is.
         *
         *     **Next:** use the numbers; they cost less than reading a list.
         */
        CountOrdersOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrderCount"];
            };
        };
        /**
         * @description The order as the GET found it.
         *
         *     **Next:** use it. Keep `Last-Modified` for the next conditional GET.
         */
        GetOrderOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /**
         * @description The order as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have; `Last-Modified` has moved.
         */
        UpdateOrderOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Order"];
            };
        };
        /**
         * @description A page of the customers that match the filters, in the order of their ids. The body is a bare array; where the
         *     list has no entries the answer is a 204.
         *
         *     **Next:** fetch the next `page` until a page holds fewer than `limit` entries or the answer is a 204.
         */
        ListCustomersOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["Customer"],
                    ...components["schemas"]["Customer"][]
                ];
            };
        };
        /**
         * @description The customer was created. The body is the customer as it was stored, with its id and every default.
         *
         *     **Next:** keep the id, or the URI in `Location`. Do not send the POST again.
         */
        CreateCustomerCreated: {
            headers: {
                /**
                 * @description Where to go: the URI of the created resource (201), or the URI that the same request belongs to (301, 302). It may be relative; resolve it against the request's URI (RFC 9110, section 10.2.2).
                 * @example /api/v2/customers/5
                 */
                Location: string;
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /**
         * @description The customer as the GET found it.
         *
         *     **Next:** use it. Keep `Last-Modified` for the next conditional GET.
         */
        GetCustomerOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /**
         * @description The customer as the PUT left it: the fields that were sent, and all the others as they were.
         *
         *     **Next:** take the body for the copy that you have; `Last-Modified` has moved.
         */
        UpdateCustomerOK: {
            headers: {
                /**
                 * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "Last-Modified"?: components["schemas"]["HttpDate"];
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /**
         * @description The account is known, but it does not have the permission for this operation on this resource (editing a product,
         *     for example). Permissions are set in the control panel of the store. A write that would pass a limit of the
         *     platform, which no plan lifts, is refused in the same way.
         *
         *     **Next:** have the store's owner grant the permission that `details` name, or use another account. Beyond a limit
         *     of the platform, remove something first.
         */
        ForbiddenMissingPermission: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ForbiddenMissingPermissionError"],
                    ...components["schemas"]["ForbiddenMissingPermissionError"][]
                ];
            };
        };
        /**
         * @description The request succeeded and there is nothing to send back: a resource was deleted, a list has no entries, or there
         *     was nothing to delete. There is no body, so do not parse one. The 204 for an empty list is how the API behaves;
         *     those for a delete-all of nothing and for OPTIONS are this contract's choice.
         *
         *     **Next:** after a DELETE, forget the resource; after a GET, treat the answer as an empty list.
         */
        NoContentEmptyList: {
            headers: {
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The request is malformed: its syntax is invalid (a body that is not JSON, a URI that cannot be decoded), data that
         *     is required is missing, or a field or parameter has a value that it may not have. Fields that only the store writes
         *     may not be sent either. There is one entry for each fault, and its `details` name the field.
         *
         *     **Next:** correct what the entries name, then send the request again. Unchanged it will fail again.
         */
        BadRequestMalformedSyntaxOrInvalidParameter: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["BadRequestError"],
                    ...components["schemas"]["BadRequestError"][]
                ];
            };
        };
        /**
         * @description The request asks for too many objects at once: `limit` is above the maximum that is allowed. A request body of more
         *     bytes than the API takes is refused in the same way.
         *
         *     **Next:** ask for at most the `maximum` in `details`, and fetch the rest with `page`; split a body that is too large.
         */
        RequestEntityTooLargeLimitAboveMaximum: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["RequestEntityTooLargeLimitAboveMaximumError"],
                    ...components["schemas"]["RequestEntityTooLargeLimitAboveMaximumError"][]
                ];
            };
        };
        /**
         * @description The request is malformed: its syntax is invalid (a body that is not JSON, a URI that cannot be decoded), data that
         *     is required is missing, or a field or parameter has a value that it may not have. Fields that only the store writes
         *     may not be sent either. There is one entry for each fault, and its `details` name the field.
         *
         *     **Next:** correct what the entries name, then send the request again. Unchanged it will fail again.
         */
        BadRequestExceptInvalidParameter: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["BadRequestError"],
                    ...components["schemas"]["BadRequestError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictDuplicateNameOrDuplicateSku: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictDuplicateValueError"],
                    ...components["schemas"]["ConflictDuplicateValueError"][]
                ];
            };
        };
        /**
         * @description The request asks for too many objects at once: `limit` is above the maximum that is allowed. A request body of more
         *     bytes than the API takes is refused in the same way.
         *
         *     **Next:** ask for at most the `maximum` in `details`, and fetch the rest with `page`; split a body that is too large.
         */
        RequestEntityTooLargeBodyTooLarge: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["RequestEntityTooLargeBodyTooLargeError"],
                    ...components["schemas"]["RequestEntityTooLargeBodyTooLargeError"][]
                ];
            };
        };
        /**
         * @description The request succeeded and there is nothing to send back: a resource was deleted, a list has no entries, or there
         *     was nothing to delete. There is no body, so do not parse one. The 204 for an empty list is how the API behaves;
         *     those for a delete-all of nothing and for OPTIONS are this contract's choice.
         *
         *     **Next:** after a DELETE, forget the resource; after a GET, treat the answer as an empty list.
         */
        NoContentNothingToDelete: {
            headers: {
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The resource does not exist, or it could not be found: no resource has this id, it has been deleted, or the API has
         *     no such route. An empty list is not a 404 but a 204.
         *
         *     **Next:** check the URI. If the id was right once, the resource is gone: forget it.
         */
        NotFoundNoSuchResource: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["NotFoundError"],
                    ...components["schemas"]["NotFoundError"][]
                ];
            };
        };
        /**
         * @description The request succeeded and there is nothing to send back: a resource was deleted, a list has no entries, or there
         *     was nothing to delete. There is no body, so do not parse one. The 204 for an empty list is how the API behaves;
         *     those for a delete-all of nothing and for OPTIONS are this contract's choice.
         *
         *     **Next:** after a DELETE, forget the resource; after a GET, treat the answer as an empty list.
         */
        NoContentDeleted: {
            headers: {
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictDuplicateName: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictDuplicateValueError"],
                    ...components["schemas"]["ConflictDuplicateValueError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictCategoryHoldsProductsOrCategoryHasSubcategories: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictCategoryHoldsProductsOrCategoryHasSubcategoriesError"],
                    ...components["schemas"]["ConflictCategoryHoldsProductsOrCategoryHasSubcategoriesError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictQuantityUnavailable: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictQuantityUnavailableError"],
                    ...components["schemas"]["ConflictQuantityUnavailableError"][]
                ];
            };
        };
        /**
         * @description The change is refused because of a condition that the server imposes; the exact reason differs from one resource to
         *     the next. Deleting a category whose products would be orphaned is one example; a name, SKU or e-mail address that
         *     is in use already, and an order for more than is in stock, are others. `details` may say more about the conflict and
         *     how to resolve it. Which duplicates are refused is this contract's choice.
         *
         *     **Next:** resolve the conflict as `details` suggest, then send the request again. Unchanged it will fail again.
         */
        ConflictDuplicateEmail: {
            headers: {
                "X-BC-Store-Version": components["headers"]["X-BC-Store-Version"];
                /**
                 * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
                 * @example 987
                 */
                "X-BC-ApiLimit-Remaining"?: number;
                /**
                 * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
                 * @example 987
                 */
                "X-Rate-Limit-Requests-Left"?: number;
                /**
                 * @description How many requests these credentials may make in one window. Below the gateway's base only.
                 * @example 20000
                 */
                "X-Rate-Limit-Requests-Quota"?: number;
                /**
                 * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
                 * @example 3600000
                 */
                "X-Rate-Limit-Time-Window-Ms"?: number;
                /**
                 * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
                 * @example 900000
                 */
                "X-Rate-Limit-Time-Reset-Ms"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": [
                    components["schemas"]["ConflictDuplicateValueError"],
                    ...components["schemas"]["ConflictDuplicateValueError"][]
                ];
            };
        };
    };
    parameters: {
        /**
         * @description The page of the list, counted from 1. A page past the end is an empty list.
         * @example 2
         */
        Page: number;
        /**
         * @description How many entries a page holds. Above the maximum the answer is 413.
         * @example 100
         */
        Limit: number;
        /**
         * @description Only entries with this id or a higher one.
         * @example 30
         */
        MinId: number;
        /**
         * @description Only entries with this id or a lower one.
         * @example 100
         */
        MaxId: number;
        /**
         * @description Only entries with this name.
         * @example Plain T-Shirt
         */
        Name: string;
        /**
         * @description Only products with this text in their name, description or SKU.
         * @example shirt
         */
        KeywordFilter: string;
        /**
         * @description Only products with exactly this description.
         * @example Soft cotton
         */
        Description: string;
        /**
         * @description Only the product with this SKU.
         * @example TTRPS
         */
        Sku: string;
        /**
         * @description Only products in this condition.
         * @example New
         */
        Condition: components["schemas"]["ProductCondition"];
        /**
         * @description Only products with this availability.
         * @example available
         */
        Availability: components["schemas"]["ProductAvailability"];
        /**
         * @description Only products of this brand.
         * @example 17
         */
        BrandId: number;
        /**
         * @description Only entries created at this moment or later.
         * @example 2012-09-21
         */
        MinDateCreated: components["schemas"]["DateFilter"];
        /**
         * @description Only entries created at this moment or earlier.
         * @example 2018-12-31
         */
        MaxDateCreated: components["schemas"]["DateFilter"];
        /**
         * @description Only entries last changed at this moment or later.
         * @example 2013-02
         */
        MinDateModified: components["schemas"]["DateFilter"];
        /**
         * @description Only entries last changed at this moment or earlier.
         * @example 2019
         */
        MaxDateModified: components["schemas"]["DateFilter"];
        /**
         * @description Only products last imported at this moment or later.
         * @example 2012
         */
        MinDateLastImported: components["schemas"]["DateFilter"];
        /**
         * @description Only products last imported at this moment or earlier.
         * @example 2019
         */
        MaxDateLastImported: components["schemas"]["DateFilter"];
        /**
         * @description Only products with this price or a higher one.
         * @example 10.5
         */
        MinPrice: number;
        /**
         * @description Only products with this price or a lower one.
         * @example 100
         */
        MaxPrice: number;
        /**
         * @description Only products sold this often or more.
         * @example 1
         */
        MinNumberSold: number;
        /**
         * @description Only products sold this often or less.
         * @example 1000
         */
        MaxNumberSold: number;
        /**
         * @description Only entries that customers can see, or only those that they cannot.
         * @example true
         */
        IsVisible: components["schemas"]["BooleanFilter"];
        /**
         * @description Only featured products, or only the others.
         * @example false
         */
        IsFeatured: components["schemas"]["BooleanFilter"];
        /**
         * @description Only products with this many in stock or more.
         * @example 0
         */
        MinInventoryLevel: number;
        /**
         * @description Only products with this many in stock or fewer.
         * @example 100
         */
        MaxInventoryLevel: number;
        /**
         * @description Only products of the category with this id.
         * @example 14
         */
        CategoryFilter: number;
        /**
         * @description Only products with this tax code.
         * @example PC040100
         */
        ProductTaxCode: string;
        /**
         * @description The fields that the answer holds, separated by commas, beside those that are never left out: `id`, `name`, `date_modified` and `primary_image`. `@summary` stands for those that a list shows. A name that no field has is ignored (this contract's choice).
         * @example @summary
         */
        ProductInclude: string;
        /**
         * @description The fields that the answer leaves out, separated by commas; `id`, `name`, `date_modified` and `primary_image` stay. Beside `include` it takes away from what that names (this contract's choice).
         * @example description
         */
        ProductExclude: string;
        /**
         * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
         * @example Tue, 15 Nov 2011 12:45:26 GMT
         */
        IfModifiedSince: string;
        /**
         * @description The id of the product.
         * @example 32
         */
        ProductId: number;
        /**
         * @description Only categories with this parent; 0 for those at the root.
         * @example 10
         */
        ParentId: number;
        /**
         * @description The id of the category.
         * @example 14
         */
        CategoryId: number;
        /**
         * @description The field that orders the list, and the direction, `asc` or `desc`. Without it the list is in the order of the ids, the lowest first.
         * @example date_created:desc
         */
        Sort: string;
        /**
         * @description Only orders with this total, tax included, or a higher one.
         * @example 10.5
         */
        MinTotal: number;
        /**
         * @description Only orders with this total, tax included, or a lower one.
         * @example 500
         */
        MaxTotal: number;
        /**
         * @description Only orders of this customer; 0 for those of guests.
         * @example 5
         */
        OrderCustomerId: number;
        /**
         * @description Only orders that are billed to this e-mail address.
         * @example janedoe@example.com
         */
        OrderEmail: string;
        /**
         * @description Only orders in this status.
         * @example 11
         */
        StatusId: components["schemas"]["OrderStatusId"];
        /**
         * @description Only the order that this cart became.
         * @example a8458391-ef68-4fe5-9ec1-442e6a767364
         */
        CartId: string;
        /**
         * @description Only orders with this payment method.
         * @example Credit Card
         */
        PaymentMethod: string;
        /**
         * @description Only orders that came through this channel.
         * @example 1
         */
        ChannelId: number;
        /**
         * @description Only orders with this id in another system.
         * @example pos-4711
         */
        ExternalOrderId: string;
        /**
         * @description Only archived orders, or only the others, as without it (this contract's choice).
         * @example false
         */
        IsDeleted: components["schemas"]["BooleanFilter"];
        /**
         * @description The id of the order.
         * @example 118
         */
        OrderId: number;
        /**
         * @description Only customers with this first name.
         * @example Jane
         */
        FirstName: string;
        /**
         * @description Only customers with this last name.
         * @example Doe
         */
        LastName: string;
        /**
         * @description Only customers of this company.
         * @example BigCommerce
         */
        Company: string;
        /**
         * @description Only the customer with this e-mail address.
         * @example janedoe@example.com
         */
        CustomerEmail: string;
        /**
         * @description Only customers with this telephone number.
         * @example 1234567890
         */
        Phone: string;
        /**
         * @description Only customers with exactly this much store credit.
         * @example 25
         */
        StoreCredit: number;
        /**
         * @description Only customers of this group; 0 for those of none.
         * @example 2
         */
        CustomerGroupId: number;
        /**
         * @description Only customers whom this category exempts from tax.
         * @example CHARITY
         */
        TaxExemptCategory: string;
        /**
         * @description The id of the customer.
         * @example 5
         */
        CustomerId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How many more requests these credentials may make in the rolling hour. Below the legacy base it comes with every answer to an authenticated request; at 0 the next one is answered with 509. The gateway sends `X-Rate-Limit-Requests-Left` instead.
         * @example 987
         */
        "X-BC-ApiLimit-Remaining": number;
        /**
         * @description The version of the software that the store runs. It comes with every answer of the API.
         * @example 7.6.0
         */
        "X-BC-Store-Version": string;
        /**
         * @description How many more requests these credentials may make in the rolling window. Below the gateway's base it comes, with the other three `X-Rate-Limit` headers, with every answer to an authenticated request; at 0 the next one is answered with 509. The legacy base sends `X-BC-ApiLimit-Remaining` instead.
         * @example 987
         */
        "X-Rate-Limit-Requests-Left": number;
        /**
         * @description How many requests these credentials may make in one window. Below the gateway's base only.
         * @example 20000
         */
        "X-Rate-Limit-Requests-Quota": number;
        /**
         * @description In how many milliseconds `X-Rate-Limit-Requests-Left` grows, because requests leave the rolling window. A client that has none left waits so long. Below the gateway's base only.
         * @example 900000
         */
        "X-Rate-Limit-Time-Reset-Ms": number;
        /**
         * @description The length of the window in milliseconds; an hour, unless the server says otherwise. Below the gateway's base only.
         * @example 3600000
         */
        "X-Rate-Limit-Time-Window-Ms": number;
        /**
         * @description When the resource last changed, or when an entry of a list did or left it (RFC 9110, section 8.8.2). It may be a second early while the second of the change is not over, for in that second more may change. Send it back in `If-Modified-Since`. Support varies from one resource to the next.
         * @example Tue, 15 Nov 2011 12:45:26 GMT
         */
        "Last-Modified": components["schemas"]["HttpDate"];
        /**
         * @description Where to go: the URI of the created resource (201), or the URI that the same request belongs to (301, 302). It may be relative; resolve it against the request's URI (RFC 9110, section 10.2.2).
         * @example /api/v2/products/32
         */
        Location: string;
        /**
         * @description The challenge that tells a client which credentials are wanted (RFC 9110, section 11.6.1). The realm names the API.
         * @example Basic realm="Store API", charset="UTF-8"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that the requested resource supports, separated by commas (RFC 9110, section 10.2.1).
         * @example GET, HEAD, OPTIONS, POST, DELETE
         */
        Allow: string;
        /**
         * @description The content types that the resource takes in a request body (RFC 9110, sections 12.5.1 and 15.5.16).
         * @example application/json
         */
        Accept: string;
        /**
         * @description How long to wait before the request is worth sending again: whole seconds, or the date from which on it is (RFC 9110, section 10.2.3).
         * @example 900
         */
        "Retry-After": number | components["schemas"]["HttpDate"];
        /**
         * @description The API's own form of `Retry-After`, always in whole seconds. Where both are present, wait for the longer of the two.
         * @example 900
         */
        "X-Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetTimeOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getStore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetStoreOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only products with this text in their name, description or SKU.
                 * @example shirt
                 */
                keyword_filter?: components["parameters"]["KeywordFilter"];
                /**
                 * @description Only products with exactly this description.
                 * @example Soft cotton
                 */
                description?: components["parameters"]["Description"];
                /**
                 * @description Only the product with this SKU.
                 * @example TTRPS
                 */
                sku?: components["parameters"]["Sku"];
                /**
                 * @description Only products in this condition.
                 * @example New
                 */
                condition?: components["parameters"]["Condition"];
                /**
                 * @description Only products with this availability.
                 * @example available
                 */
                availability?: components["parameters"]["Availability"];
                /**
                 * @description Only products of this brand.
                 * @example 17
                 */
                brand_id?: components["parameters"]["BrandId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only products last imported at this moment or later.
                 * @example 2012
                 */
                min_date_last_imported?: components["parameters"]["MinDateLastImported"];
                /**
                 * @description Only products last imported at this moment or earlier.
                 * @example 2019
                 */
                max_date_last_imported?: components["parameters"]["MaxDateLastImported"];
                /**
                 * @description Only products with this price or a higher one.
                 * @example 10.5
                 */
                min_price?: components["parameters"]["MinPrice"];
                /**
                 * @description Only products with this price or a lower one.
                 * @example 100
                 */
                max_price?: components["parameters"]["MaxPrice"];
                /**
                 * @description Only products sold this often or more.
                 * @example 1
                 */
                min_number_sold?: components["parameters"]["MinNumberSold"];
                /**
                 * @description Only products sold this often or less.
                 * @example 1000
                 */
                max_number_sold?: components["parameters"]["MaxNumberSold"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
                /**
                 * @description Only featured products, or only the others.
                 * @example false
                 */
                is_featured?: components["parameters"]["IsFeatured"];
                /**
                 * @description Only products with this many in stock or more.
                 * @example 0
                 */
                min_inventory_level?: components["parameters"]["MinInventoryLevel"];
                /**
                 * @description Only products with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxInventoryLevel"];
                /**
                 * @description Only products of the category with this id.
                 * @example 14
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only products with this tax code.
                 * @example PC040100
                 */
                product_tax_code?: components["parameters"]["ProductTaxCode"];
                /**
                 * @description The fields that the answer holds, separated by commas, beside those that are never left out: `id`, `name`, `date_modified` and `primary_image`. `@summary` stands for those that a list shows. A name that no field has is ignored (this contract's choice).
                 * @example @summary
                 */
                include?: components["parameters"]["ProductInclude"];
                /**
                 * @description The fields that the answer leaves out, separated by commas; `id`, `name`, `date_modified` and `primary_image` stay. Beside `include` it takes away from what that names (this contract's choice).
                 * @example description
                 */
                exclude?: components["parameters"]["ProductExclude"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListProductsOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateProductCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateNameOrDuplicateSku"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            507: components["responses"]["InsufficientStorage"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllProducts: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only products with this text in their name, description or SKU.
                 * @example shirt
                 */
                keyword_filter?: components["parameters"]["KeywordFilter"];
                /**
                 * @description Only products with exactly this description.
                 * @example Soft cotton
                 */
                description?: components["parameters"]["Description"];
                /**
                 * @description Only the product with this SKU.
                 * @example TTRPS
                 */
                sku?: components["parameters"]["Sku"];
                /**
                 * @description Only products in this condition.
                 * @example New
                 */
                condition?: components["parameters"]["Condition"];
                /**
                 * @description Only products with this availability.
                 * @example available
                 */
                availability?: components["parameters"]["Availability"];
                /**
                 * @description Only products of this brand.
                 * @example 17
                 */
                brand_id?: components["parameters"]["BrandId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only products last imported at this moment or later.
                 * @example 2012
                 */
                min_date_last_imported?: components["parameters"]["MinDateLastImported"];
                /**
                 * @description Only products last imported at this moment or earlier.
                 * @example 2019
                 */
                max_date_last_imported?: components["parameters"]["MaxDateLastImported"];
                /**
                 * @description Only products with this price or a higher one.
                 * @example 10.5
                 */
                min_price?: components["parameters"]["MinPrice"];
                /**
                 * @description Only products with this price or a lower one.
                 * @example 100
                 */
                max_price?: components["parameters"]["MaxPrice"];
                /**
                 * @description Only products sold this often or more.
                 * @example 1
                 */
                min_number_sold?: components["parameters"]["MinNumberSold"];
                /**
                 * @description Only products sold this often or less.
                 * @example 1000
                 */
                max_number_sold?: components["parameters"]["MaxNumberSold"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
                /**
                 * @description Only featured products, or only the others.
                 * @example false
                 */
                is_featured?: components["parameters"]["IsFeatured"];
                /**
                 * @description Only products with this many in stock or more.
                 * @example 0
                 */
                min_inventory_level?: components["parameters"]["MinInventoryLevel"];
                /**
                 * @description Only products with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxInventoryLevel"];
                /**
                 * @description Only products of the category with this id.
                 * @example 14
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only products with this tax code.
                 * @example PC040100
                 */
                product_tax_code?: components["parameters"]["ProductTaxCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countProducts: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only products with this text in their name, description or SKU.
                 * @example shirt
                 */
                keyword_filter?: components["parameters"]["KeywordFilter"];
                /**
                 * @description Only products with exactly this description.
                 * @example Soft cotton
                 */
                description?: components["parameters"]["Description"];
                /**
                 * @description Only the product with this SKU.
                 * @example TTRPS
                 */
                sku?: components["parameters"]["Sku"];
                /**
                 * @description Only products in this condition.
                 * @example New
                 */
                condition?: components["parameters"]["Condition"];
                /**
                 * @description Only products with this availability.
                 * @example available
                 */
                availability?: components["parameters"]["Availability"];
                /**
                 * @description Only products of this brand.
                 * @example 17
                 */
                brand_id?: components["parameters"]["BrandId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only products last imported at this moment or later.
                 * @example 2012
                 */
                min_date_last_imported?: components["parameters"]["MinDateLastImported"];
                /**
                 * @description Only products last imported at this moment or earlier.
                 * @example 2019
                 */
                max_date_last_imported?: components["parameters"]["MaxDateLastImported"];
                /**
                 * @description Only products with this price or a higher one.
                 * @example 10.5
                 */
                min_price?: components["parameters"]["MinPrice"];
                /**
                 * @description Only products with this price or a lower one.
                 * @example 100
                 */
                max_price?: components["parameters"]["MaxPrice"];
                /**
                 * @description Only products sold this often or more.
                 * @example 1
                 */
                min_number_sold?: components["parameters"]["MinNumberSold"];
                /**
                 * @description Only products sold this often or less.
                 * @example 1000
                 */
                max_number_sold?: components["parameters"]["MaxNumberSold"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
                /**
                 * @description Only featured products, or only the others.
                 * @example false
                 */
                is_featured?: components["parameters"]["IsFeatured"];
                /**
                 * @description Only products with this many in stock or more.
                 * @example 0
                 */
                min_inventory_level?: components["parameters"]["MinInventoryLevel"];
                /**
                 * @description Only products with this many in stock or fewer.
                 * @example 100
                 */
                max_inventory_level?: components["parameters"]["MaxInventoryLevel"];
                /**
                 * @description Only products of the category with this id.
                 * @example 14
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only products with this tax code.
                 * @example PC040100
                 */
                product_tax_code?: components["parameters"]["ProductTaxCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /**
                 * @description The fields that the answer holds, separated by commas, beside those that are never left out: `id`, `name`, `date_modified` and `primary_image`. `@summary` stands for those that a list shows. A name that no field has is ignored (this contract's choice).
                 * @example @summary
                 */
                include?: components["parameters"]["ProductInclude"];
                /**
                 * @description The fields that the answer leaves out, separated by commas; `id`, `name`, `date_modified` and `primary_image` stay. Beside `include` it takes away from what that names (this contract's choice).
                 * @example description
                 */
                exclude?: components["parameters"]["ProductExclude"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetProductOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateProductOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateNameOrDuplicateSku"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the product.
                 * @example 32
                 */
                product_id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only categories with this parent; 0 for those at the root.
                 * @example 10
                 */
                parent_id?: components["parameters"]["ParentId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListCategoriesOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateCategoryCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllCategories: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only categories with this parent; 0 for those at the root.
                 * @example 10
                 */
                parent_id?: components["parameters"]["ParentId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictCategoryHoldsProductsOrCategoryHasSubcategories"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countCategories: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only categories with this parent; 0 for those at the root.
                 * @example 10
                 */
                parent_id?: components["parameters"]["ParentId"];
                /**
                 * @description Only entries with this name.
                 * @example Plain T-Shirt
                 */
                name?: components["parameters"]["Name"];
                /**
                 * @description Only entries that customers can see, or only those that they cannot.
                 * @example true
                 */
                is_visible?: components["parameters"]["IsVisible"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description The id of the category.
                 * @example 14
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetCategoryOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the category.
                 * @example 14
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateCategoryOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateName"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the category.
                 * @example 14
                 */
                category_id: components["parameters"]["CategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictCategoryHoldsProductsOrCategoryHasSubcategories"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The field that orders the list, and the direction, `asc` or `desc`. Without it the list is in the order of the ids, the lowest first.
                 * @example date_created:desc
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only orders with this total, tax included, or a higher one.
                 * @example 10.5
                 */
                min_total?: components["parameters"]["MinTotal"];
                /**
                 * @description Only orders with this total, tax included, or a lower one.
                 * @example 500
                 */
                max_total?: components["parameters"]["MaxTotal"];
                /**
                 * @description Only orders of this customer; 0 for those of guests.
                 * @example 5
                 */
                customer_id?: components["parameters"]["OrderCustomerId"];
                /**
                 * @description Only orders that are billed to this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["OrderEmail"];
                /**
                 * @description Only orders in this status.
                 * @example 11
                 */
                status_id?: components["parameters"]["StatusId"];
                /**
                 * @description Only the order that this cart became.
                 * @example a8458391-ef68-4fe5-9ec1-442e6a767364
                 */
                cart_id?: components["parameters"]["CartId"];
                /**
                 * @description Only orders with this payment method.
                 * @example Credit Card
                 */
                payment_method?: components["parameters"]["PaymentMethod"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only orders that came through this channel.
                 * @example 1
                 */
                channel_id?: components["parameters"]["ChannelId"];
                /**
                 * @description Only orders with this id in another system.
                 * @example pos-4711
                 */
                external_order_id?: components["parameters"]["ExternalOrderId"];
                /**
                 * @description Only archived orders, or only the others, as without it (this contract's choice).
                 * @example false
                 */
                is_deleted?: components["parameters"]["IsDeleted"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListOrdersOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateOrderCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictQuantityUnavailable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only orders with this total, tax included, or a higher one.
                 * @example 10.5
                 */
                min_total?: components["parameters"]["MinTotal"];
                /**
                 * @description Only orders with this total, tax included, or a lower one.
                 * @example 500
                 */
                max_total?: components["parameters"]["MaxTotal"];
                /**
                 * @description Only orders of this customer; 0 for those of guests.
                 * @example 5
                 */
                customer_id?: components["parameters"]["OrderCustomerId"];
                /**
                 * @description Only orders that are billed to this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["OrderEmail"];
                /**
                 * @description Only orders in this status.
                 * @example 11
                 */
                status_id?: components["parameters"]["StatusId"];
                /**
                 * @description Only the order that this cart became.
                 * @example a8458391-ef68-4fe5-9ec1-442e6a767364
                 */
                cart_id?: components["parameters"]["CartId"];
                /**
                 * @description Only orders with this payment method.
                 * @example Credit Card
                 */
                payment_method?: components["parameters"]["PaymentMethod"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only orders that came through this channel.
                 * @example 1
                 */
                channel_id?: components["parameters"]["ChannelId"];
                /**
                 * @description Only orders with this id in another system.
                 * @example pos-4711
                 */
                external_order_id?: components["parameters"]["ExternalOrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countOrders: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only orders with this total, tax included, or a higher one.
                 * @example 10.5
                 */
                min_total?: components["parameters"]["MinTotal"];
                /**
                 * @description Only orders with this total, tax included, or a lower one.
                 * @example 500
                 */
                max_total?: components["parameters"]["MaxTotal"];
                /**
                 * @description Only orders of this customer; 0 for those of guests.
                 * @example 5
                 */
                customer_id?: components["parameters"]["OrderCustomerId"];
                /**
                 * @description Only orders that are billed to this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["OrderEmail"];
                /**
                 * @description Only orders in this status.
                 * @example 11
                 */
                status_id?: components["parameters"]["StatusId"];
                /**
                 * @description Only the order that this cart became.
                 * @example a8458391-ef68-4fe5-9ec1-442e6a767364
                 */
                cart_id?: components["parameters"]["CartId"];
                /**
                 * @description Only orders with this payment method.
                 * @example Credit Card
                 */
                payment_method?: components["parameters"]["PaymentMethod"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only orders that came through this channel.
                 * @example 1
                 */
                channel_id?: components["parameters"]["ChannelId"];
                /**
                 * @description Only orders with this id in another system.
                 * @example pos-4711
                 */
                external_order_id?: components["parameters"]["ExternalOrderId"];
                /**
                 * @description Only archived orders, or only the others, as without it (this contract's choice).
                 * @example false
                 */
                is_deleted?: components["parameters"]["IsDeleted"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOrdersOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description The id of the order.
                 * @example 118
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetOrderOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the order.
                 * @example 118
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateOrderOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictQuantityUnavailable"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the order.
                 * @example 118
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the end is an empty list.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many entries a page holds. Above the maximum the answer is 413.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only customers with this first name.
                 * @example Jane
                 */
                first_name?: components["parameters"]["FirstName"];
                /**
                 * @description Only customers with this last name.
                 * @example Doe
                 */
                last_name?: components["parameters"]["LastName"];
                /**
                 * @description Only customers of this company.
                 * @example BigCommerce
                 */
                company?: components["parameters"]["Company"];
                /**
                 * @description Only the customer with this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["CustomerEmail"];
                /**
                 * @description Only customers with this telephone number.
                 * @example 1234567890
                 */
                phone?: components["parameters"]["Phone"];
                /**
                 * @description Only customers with exactly this much store credit.
                 * @example 25
                 */
                store_credit?: components["parameters"]["StoreCredit"];
                /**
                 * @description Only customers of this group; 0 for those of none.
                 * @example 2
                 */
                customer_group_id?: components["parameters"]["CustomerGroupId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only customers whom this category exempts from tax.
                 * @example CHARITY
                 */
                tax_exempt_category?: components["parameters"]["TaxExemptCategory"];
            };
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListCustomersOK"];
            204: components["responses"]["NoContentEmptyList"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["RequestEntityTooLargeLimitAboveMaximum"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            201: components["responses"]["CreateCustomerCreated"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestExceptInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateEmail"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteAllCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only customers with this first name.
                 * @example Jane
                 */
                first_name?: components["parameters"]["FirstName"];
                /**
                 * @description Only customers with this last name.
                 * @example Doe
                 */
                last_name?: components["parameters"]["LastName"];
                /**
                 * @description Only customers of this company.
                 * @example BigCommerce
                 */
                company?: components["parameters"]["Company"];
                /**
                 * @description Only the customer with this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["CustomerEmail"];
                /**
                 * @description Only customers with this telephone number.
                 * @example 1234567890
                 */
                phone?: components["parameters"]["Phone"];
                /**
                 * @description Only customers with exactly this much store credit.
                 * @example 25
                 */
                store_credit?: components["parameters"]["StoreCredit"];
                /**
                 * @description Only customers of this group; 0 for those of none.
                 * @example 2
                 */
                customer_group_id?: components["parameters"]["CustomerGroupId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only customers whom this category exempts from tax.
                 * @example CHARITY
                 */
                tax_exempt_category?: components["parameters"]["TaxExemptCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepted"];
            204: components["responses"]["NoContentNothingToDelete"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    countCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Only entries with this id or a higher one.
                 * @example 30
                 */
                min_id?: components["parameters"]["MinId"];
                /**
                 * @description Only entries with this id or a lower one.
                 * @example 100
                 */
                max_id?: components["parameters"]["MaxId"];
                /**
                 * @description Only customers with this first name.
                 * @example Jane
                 */
                first_name?: components["parameters"]["FirstName"];
                /**
                 * @description Only customers with this last name.
                 * @example Doe
                 */
                last_name?: components["parameters"]["LastName"];
                /**
                 * @description Only customers of this company.
                 * @example BigCommerce
                 */
                company?: components["parameters"]["Company"];
                /**
                 * @description Only the customer with this e-mail address.
                 * @example janedoe@example.com
                 */
                email?: components["parameters"]["CustomerEmail"];
                /**
                 * @description Only customers with this telephone number.
                 * @example 1234567890
                 */
                phone?: components["parameters"]["Phone"];
                /**
                 * @description Only customers with exactly this much store credit.
                 * @example 25
                 */
                store_credit?: components["parameters"]["StoreCredit"];
                /**
                 * @description Only customers of this group; 0 for those of none.
                 * @example 2
                 */
                customer_group_id?: components["parameters"]["CustomerGroupId"];
                /**
                 * @description Only entries created at this moment or later.
                 * @example 2012-09-21
                 */
                min_date_created?: components["parameters"]["MinDateCreated"];
                /**
                 * @description Only entries created at this moment or earlier.
                 * @example 2018-12-31
                 */
                max_date_created?: components["parameters"]["MaxDateCreated"];
                /**
                 * @description Only entries last changed at this moment or later.
                 * @example 2013-02
                 */
                min_date_modified?: components["parameters"]["MinDateModified"];
                /**
                 * @description Only entries last changed at this moment or earlier.
                 * @example 2019
                 */
                max_date_modified?: components["parameters"]["MaxDateModified"];
                /**
                 * @description Only customers whom this category exempts from tax.
                 * @example CHARITY
                 */
                tax_exempt_category?: components["parameters"]["TaxExemptCategory"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `Last-Modified` of the copy that the client has. If nothing has changed since, the answer is 304. A list answers with only those entries that have changed since; with all of them where some have left it since, which a part of the list could not tell (this contract's choice). A date in the future is ignored, and so is one that cannot be read, and any date beside `If-None-Match` (RFC 9110, section 13.1.3).
                 * @example Tue, 15 Nov 2011 12:45:26 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["IfModifiedSince"];
            };
            path: {
                /**
                 * @description The id of the customer.
                 * @example 5
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetCustomerOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the customer.
                 * @example 5
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            200: components["responses"]["UpdateCustomerOK"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictDuplicateEmail"];
            413: components["responses"]["RequestEntityTooLargeBodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the customer.
                 * @example 5
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContentDeleted"];
            301: components["responses"]["MovedPermanently"];
            302: components["responses"]["Found"];
            400: components["responses"]["BadRequestMalformedSyntaxOrInvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenMissingPermission"];
            404: components["responses"]["NotFoundNoSuchResource"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            509: components["responses"]["BandwidthLimitExceeded"];
        };
    };
}
